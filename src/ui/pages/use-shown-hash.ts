import { useEffect, useState } from 'react';
import { pageOf } from '../../app/addresses.ts';
import { useSpeech } from '../lab/texts-context.tsx';
import { pageParts } from './page-parts.ts';
import { useHash } from './use-hash.ts';

/** The address whose page is drawn: the one before stays until the code and the texts of the next have come. */
export function useShownHash(): string {
  const hash = useHash();
  const { ask } = useSpeech();
  const [shown, setShown] = useState(hash);
  const isSamePage = pageOf(hash) === pageOf(shown);
  useEffect(() => {
    if (isSamePage) return;
    let isCurrent = true;
    // Where it does not come the page itself says so, and what can be done.
    const show = (): void => {
      if (isCurrent) setShown(hash);
    };
    const part = pageParts[pageOf(hash)];
    Promise.all([part.load(), ask(part.shelf)]).then(show, show);
    return () => {
      isCurrent = false;
    };
  }, [hash, isSamePage, ask]);
  return isSamePage ? hash : shown;
}
