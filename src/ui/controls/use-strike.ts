import type { FaultChoice } from '../../app/lab-state.ts';
import { useActions } from '../lab/lab-context.tsx';

/** Makes a fault happen: alone, or right after the op that it waits for. */
export function useStrike(): (fault: FaultChoice) => void {
  const actions = useActions();
  return ({ first, move }) => {
    if (first !== undefined) actions.act(first);
    actions.act(move);
  };
}
