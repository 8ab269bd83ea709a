import type { Machine } from '../../kernel/machine/machine.ts';
import type { ActivationId } from '../../kernel/terms/names.ts';
import { nextByClock, type HeldProcesses } from '../../live/clock.ts';
import type { JournalEntry } from '../../live/journal.ts';
import type { Moment, Tape } from '../../live/tape.ts';

export type UpToStep = {
  readonly moves: readonly JournalEntry[];
  /** Whose command is about to begin the step; null: nobody's comes to it. */
  readonly process: ActivationId | null;
};

const movesMax = 600;

const nobody: UpToStep = { moves: [], process: null };

/** Lets the system go on until a command that nobody holds is about to begin the step of that number. */
export function upToStep(machine: Machine, tape: Tape, step: number, held: HeldProcesses): UpToStep {
  const label = machine.definition.commandSteps?.find(({ number }) => number === step)?.label;
  if (label === undefined) return nobody;
  const moves: JournalEntry[] = [];
  let moment: Moment = tape.head();
  while (moves.length < movesMax) {
    const due = nextByClock(machine, moment.clock, moment.world, held);
    if (due === null) break;
    const { move } = due;
    if (move.kind === 'op' && move.op === 'tell' && move.label === label)
      return { moves, process: move.activation };
    const next = tape.stretch(moment, due);
    if (!next.ok) break;
    moves.push(next.made);
    moment = next.moment;
  }
  return nobody;
}
