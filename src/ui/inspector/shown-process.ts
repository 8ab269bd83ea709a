import type { LabState } from '../../app/lab/lab-state.ts';
import type { ProcessView } from '../../app/moves/offered-moves.ts';

/**
 * The process whose code is shown: the chosen one while it lives, else the one that the clock would
 * take next, else any that could go on.
 */
export function shownProcess(
  { processes, choices }: Pick<LabState, 'processes' | 'choices'>,
  chosen: string | null,
): ProcessView | null {
  const byId = (id: string | null | undefined): ProcessView | undefined =>
    processes.find((process) => process.activation === id);
  const next = choices.find((choice) => choice.isNext)?.move;
  return (
    byId(chosen) ??
    byId(next?.kind === 'op' ? next.activation : null) ??
    processes.find((process) => process.isEnabled) ??
    processes[0] ??
    null
  );
}
