import { equalJson } from '../base/equal.ts';
import type { Machine } from '../kernel/machine/machine.ts';
import type { Move } from '../kernel/world/move.ts';
import type { World } from '../kernel/world/world.ts';
import { isTrueNow, type AnchorCounts } from '../scenarios/script/anchors.ts';
import { placeHere } from '../scenarios/script/places-here.ts';
import { playScript, type ScriptPlay } from '../scenarios/script/play-script.ts';
import type { OnceTrue, Script } from '../scenarios/script/script.ts';
import { nextByClock } from './clock.ts';
import type { JournalEntry } from './journal.ts';
import { createTape, type Tape } from './tape.ts';

export type StopsBefore = { readonly place: string; readonly op: string } | OnceTrue;

export type OpeningOptions = {
  readonly machine: Machine;
  readonly seed: number;
  readonly start: World;
  readonly script: Script;
  /** Stop when a process of this place is about to do this op, or once this is true; null: play to rest. */
  readonly stopsBefore: StopsBefore | null;
};

/** The moves of a script under the live clock: what a story has behind it when its page opens. */
export function playByClock(options: OpeningOptions): readonly JournalEntry[] {
  return tapeByClock(options).tape.journal();
}

/** The same as a tape, with what the script found nothing to do for. */
export function tapeByClock(options: OpeningOptions): ScriptPlay & { readonly tape: Tape } {
  const { machine, seed, start, script, stopsBefore } = options;
  const tape = createTape(machine, seed, start);
  const stops = stopsBefore === null ? undefined : stopOf(machine, stopsBefore, () => tape.head().world);
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
        if (!next.ok) return null;
        tape.append(next);
        return next.entry.facts;
      },
    },
    script,
    stops,
  );
  return { ...play, tape };
}

function stopOf(
  machine: Machine,
  stop: StopsBefore,
  world: () => World,
): (next: Move, soFar: AnchorCounts) => boolean {
  if ('kind' in stop) return (_, soFar) => isTrueNow(stop, soFar);
  const place = placeHere(machine.definition, stop.place);
  return (next) =>
    next.kind === 'op' && next.op === stop.op && world().activations[next.activation]?.place === place;
}
