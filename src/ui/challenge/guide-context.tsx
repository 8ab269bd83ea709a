import { createContext, use, useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { ChallengeGuide } from '../../app/guide/challenge-guide.ts';
import { createSearchView, type SearchState, type SearchView } from '../../app/explore/search-view.ts';
import { LoadFailed } from '../late/load-failed.tsx';
import { useAsk, useLab, useLabStore } from '../lab/lab-context.tsx';

const GuideContext = createContext<ChallengeGuide | null>(null);

/** What the explorer says of the challenge that is played here, if one is. */
export function GuideProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const store = useLabStore();
  const ask = useAsk();
  const isPlayed = useLab(({ offers }) => offers.hasGoal);
  const [guide, setGuide] = useState<ChallengeGuide | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isPlayed || hasFailed) return;
    let isCurrent = true;
    let opened: ChallengeGuide | null = null;
    const open = async (): Promise<void> => {
      const { openGuide } = await import('../../app/guide/open-guide.ts');
      const found = await openGuide(store, ask);
      if (isCurrent) {
        opened = found;
        setGuide(found);
      } else found?.close();
    };
    open().catch(() => isCurrent && setFailed(true));
    return () => {
      isCurrent = false;
      opened?.close();
    };
  }, [store, ask, isPlayed, hasFailed]);
  return (
    <GuideContext value={guide}>
      {hasFailed && <LoadFailed onRetry={() => setFailed(false)} />}
      {children}
    </GuideContext>
  );
}

/** Null: it is still being opened, or no challenge is played. */
export function useGuide(): ChallengeGuide | null {
  return use(GuideContext);
}

/** Before the guide is there nothing is searched. */
const idle = createSearchView();

/** Where one of the guide's searches stands. */
export function useGuided(select: (guide: ChallengeGuide) => SearchView): SearchState {
  const guide = useGuide();
  return useStore(guide === null ? idle.store : select(guide).store);
}
