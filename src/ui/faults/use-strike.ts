import type { OfferedFault } from '../../app/moves/offered-moves.ts';
import { useActions } from '../lab/lab-context.tsx';

/** Makes a fault happen: alone, or right after the op that it waits for. */
export function useStrike(): (fault: OfferedFault) => void {
  const actions = useActions();
  return ({ first, move }) => {
    if (first !== undefined) actions.act(first);
    actions.act(move);
  };
}
