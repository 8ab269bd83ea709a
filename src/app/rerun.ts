import type { Move } from '../kernel/move.ts';
import { nextByClock } from '../live/clock.ts';
import { createTape, replayOnto } from '../live/tape.ts';
import type { Script } from '../scenarios/script.ts';
import { scriptOf } from '../scenarios/script-of-run.ts';
import type { Setup, SlotId, VariantId } from '../scenarios/setup.ts';
import { withVariant } from '../scenarios/slots.ts';
import type { LabContext } from './lab-view.ts';
import { playSetup, runOfPlay } from './play-setup.ts';
import { encodeRun } from './share-link.ts';

/**
 * The address at which this run's script is seen again under another variant: a story at its
 * opening, any other run played to its end.
 */
export async function rerunUnder(context: LabContext, slot: SlotId, variant: VariantId): Promise<string> {
  const { slots } = withVariant(context.setup.slots, slot, variant, context.scenario.defaults);
  const setup: Setup = { ...context.setup, slots };
  if (context.story !== null) return `#/story/${context.story.id}?${slotQuery(context.story.setup, setup)}`;
  return `#/run/${await encodeRun(runOfPlay(playSetup(setup, scriptOfLab(context)), null))}`;
}

/** What has happened so far to the system that a lab runs, and the order that a hand has chosen. */
export function scriptOfLab({ machine, start, driver, setup }: LabContext): Script {
  const journal = driver.tape.journal();
  // Asked for one position after the other: a tape of its own is quicker than looking back in the lab's.
  const tape = createTape(machine, setup.seed, start);
  const dueAt = (position: number): Move | null => {
    replayOnto(tape, journal.slice(tape.length(), position));
    const { clock, world } = tape.head();
    return nextByClock(machine, clock, world)?.move ?? null;
  };
  return scriptOf(
    machine,
    start,
    journal.map(({ move }) => move),
    dueAt,
  );
}

/** The slots in which a setup differs from a story's own, as an address names them. */
function slotQuery(own: Setup, setup: Setup): string {
  const changed = Object.entries(setup.slots).filter(([slot, id]) => own.slots[slot as SlotId] !== id);
  return new URLSearchParams(changed).toString();
}
