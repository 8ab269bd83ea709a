import { useMemo, useState } from 'react';
import { keepChoice, readChoice } from '../theme/theme.ts';
import { askedStation } from './asked-station.ts';

/** How much of the page is shown; it lasts from one run to the next, as a talk goes on. Code is read among the tools. */
export type PageShape = {
  /** A story shows only what it needs; all else is a press away, and stays as it was left. */
  readonly hasTools: boolean;
  readonly setTools: (isWanted: boolean) => void;
  /** The map, the watched promise and one line: for a room. */
  readonly isStage: boolean;
  readonly setStage: (isWanted: boolean) => void;
};

const storageKey = 'replayground-tools';

export function usePageShape(): PageShape {
  const [hasTools, setHasTools] = useState(
    () => askedStation() !== null || readChoice(storageKey) === 'open',
  );
  const [isStage, setStage] = useState(false);
  return useMemo(
    () => ({
      hasTools,
      setTools: (isWanted) => {
        keepChoice(storageKey, isWanted ? 'open' : 'closed');
        setHasTools(isWanted);
      },
      isStage,
      setStage,
    }),
    [hasTools, isStage],
  );
}
