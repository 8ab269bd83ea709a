import { beforeLastStep } from '../../app/guide/steps-of-play.ts';
import { useActions, useLab } from '../lab/lab-context.tsx';

/** Goes back by one counted move; null: there is nothing to undo. */
export function useUndo(): (() => void) | null {
  const actions = useActions();
  const before = useLab(({ entries, position }) => beforeLastStep(entries, position));
  return before === null ? null : () => actions.seek(before);
}
