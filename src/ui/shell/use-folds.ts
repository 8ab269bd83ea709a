import { useState } from 'react';
import { keepChoice, readChoice } from '../theme/theme.ts';

export type FoldId = 'left' | 'right' | 'bottom';
type Folds = Readonly<Record<FoldId, boolean>>;

const storageKey = 'replayground-folds';

/** Which panels are folded away; remembered from visit to visit. */
export function useFolds(): readonly [Folds, (id: FoldId) => void] {
  const [folded, setFolded] = useState(() => (readChoice(storageKey) ?? '').split(' '));
  const folds: Folds = {
    left: folded.includes('left'),
    right: folded.includes('right'),
    bottom: folded.includes('bottom'),
  };
  const toggle = (id: FoldId): void => {
    const next = folds[id] ? folded.filter((one) => one !== id) : [...folded, id];
    keepChoice(storageKey, next.join(' '));
    setFolded(next);
  };
  return [folds, toggle];
}
