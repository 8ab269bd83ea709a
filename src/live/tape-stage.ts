import type { Machine } from '../kernel/machine.ts';
import type { World } from '../kernel/world.ts';
import { playScript, type Script } from '../scenarios/script.ts';
import { nextByClock } from './clock.ts';
import type { JournalEntry } from './journal.ts';
import { createTape } from './tape.ts';

export type OpeningOptions = {
  readonly machine: Machine;
  readonly seed: number;
  readonly start: World;
  readonly script: Script;
  /** Stop when a process of this place is about to do this op; null: play to rest. */
  readonly stopsBefore: { readonly place: string; readonly op: string } | null;
};

/** The moves of a script under the live clock: what a story has behind it when its page opens. */
export function playByClock(options: OpeningOptions): readonly JournalEntry[] {
  const { machine, seed, start, script, stopsBefore } = options;
  const tape = createTape(machine, seed, start);
  const due = () => {
    const { clock, world } = tape.head();
    return nextByClock(machine, clock, world);
  };
  playScript(
    machine,
    {
      world: () => tape.head().world,
      next: () => due()?.move ?? null,
      make: (move) => {
        const clocked = due();
        const atMs = move.kind === 'op' && clocked !== null ? clocked.atMs : tape.head().clock.nowMs;
        const next = tape.stretch(tape.head(), { move, atMs });
        if (next.ok) tape.append(next);
        return next.ok;
      },
    },
    script,
    (next) =>
      stopsBefore !== null &&
      next.kind === 'op' &&
      next.op === stopsBefore.op &&
      tape.head().world.activations[next.activation]?.place === stopsBefore.place,
  );
  return tape.journal();
}
