import { useEffect, useState } from 'react';
import { pageOf } from '../../app/addresses.ts';
import { pageParts } from './page-parts.ts';
import { useHash } from './use-hash.ts';

/** The address whose page is drawn: the one before stays until the code of the next has come. */
export function useShownHash(): string {
  const hash = useHash();
  const [shown, setShown] = useState(hash);
  const isSamePage = pageOf(hash) === pageOf(shown);
  useEffect(() => {
    if (isSamePage) return;
    let isCurrent = true;
    // Where it does not come the page itself says so, and what can be done.
    const show = (): void => {
      if (isCurrent) setShown(hash);
    };
    pageParts[pageOf(hash)].load().then(show, show);
    return () => {
      isCurrent = false;
    };
  }, [hash, isSamePage]);
  return isSamePage ? hash : shown;
}
