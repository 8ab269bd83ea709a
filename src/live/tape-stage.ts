import { equalJson } from '../base/equal.ts';
import type { Machine } from '../kernel/machine.ts';
import type { World } from '../kernel/world.ts';
import { placeHere } from '../scenarios/places-here.ts';
import { playScript, type ScriptPlay } from '../scenarios/play-script.ts';
import type { Script } from '../scenarios/script.ts';
import { nextByClock } from './clock.ts';
import type { JournalEntry } from './journal.ts';
import { createTape, type Tape } from './tape.ts';

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
  return tapeByClock(options).tape.journal();
}

/** The same as a tape, with what the script found nothing to do for. */
export function tapeByClock(options: OpeningOptions): ScriptPlay & { readonly tape: Tape } {
  const { machine, seed, start, script, stopsBefore } = options;
  const tape = createTape(machine, seed, start);
  const stopsAt = stopsBefore === null ? null : placeHere(machine.definition, stopsBefore.place);
  const due = () => {
    const { clock, world } = tape.head();
    return nextByClock(machine, clock, world);
  };
  const play = playScript(
    machine,
    {
      world: () => tape.head().world,
      next: () => due()?.move ?? null,
      make: (move) => {
        const clocked = due();
        // What the clock would not have done itself happens at once, as it does under a hand.
        const isDue = clocked !== null && equalJson(clocked.move, move);
        const atMs = isDue ? clocked.atMs : tape.head().clock.nowMs;
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
      tape.head().world.activations[next.activation]?.place === stopsAt,
  );
  return { ...play, tape };
}
