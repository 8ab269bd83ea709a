import { useState } from 'react';
import { askedStation } from '../lab/asked-station.ts';
import { keepChoice, readChoice } from '../theme/theme.ts';
import { useIsLow } from '../parts/hooks/use-media.ts';

export type FoldId = 'left' | 'right' | 'bottom';
type Folds = Readonly<Record<FoldId, boolean>>;

/** What is kept of the inspector opened in a low window. */
const openInLow = 'bottom-open-in-low';
const storageKey = 'replayground-folds';

/** A link to a piece of code leads into the inspector, however that was left. */
function firstFolds(): readonly string[] {
  const kept = (readChoice(storageKey) ?? '').split(' ');
  return askedStation() === null ? kept : [...kept.filter((word) => word !== 'bottom'), openInLow];
}

/**
 * Which panels are folded away; remembered from visit to visit. In a low window the inspector is folded
 * unless it was opened there.
 */
export function useFolds(): readonly [Folds, (id: FoldId) => void] {
  const [folded, setFolded] = useState(firstFolds);
  const isLow = useIsLow();
  const folds: Folds = {
    left: folded.includes('left'),
    right: folded.includes('right'),
    bottom: isLow ? !folded.includes(openInLow) : folded.includes('bottom'),
  };
  const toggle = (id: FoldId): void => {
    const word = id === 'bottom' && isLow ? openInLow : id;
    const next = folded.includes(word) ? folded.filter((one) => one !== word) : [...folded, word];
    keepChoice(storageKey, next.join(' '));
    setFolded(next);
  };
  return [folds, toggle];
}
