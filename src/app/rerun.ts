import { createMachine } from '../kernel/machine.ts';
import type { Move } from '../kernel/move.ts';
import type { PropertyId } from '../kernel/names.ts';
import { nextByClock } from '../live/clock.ts';
import { playByClock } from '../live/tape-stage.ts';
import { scriptOf } from '../scenarios/script-of-run.ts';
import type { Setup, SlotId, VariantId } from '../scenarios/setup.ts';
import { withVariant } from '../scenarios/slots.ts';
import { startWorld } from '../scenarios/start-world.ts';
import type { LabContext } from './lab-view.ts';
import { replayRun } from './replay-run.ts';
import { encodeRun } from './share-link.ts';

/**
 * The address at which this run's script is seen again under another variant: a story at its
 * opening, any other run played to its end.
 */
export async function rerunUnder(context: LabContext, slot: SlotId, variant: VariantId): Promise<string> {
  const { slots } = withVariant(context.setup.slots, slot, variant, context.scenario.defaults);
  const setup: Setup = { ...context.setup, slots };
  if (context.story !== null) return `#/story/${context.story.id}?${slotQuery(context.story.setup, setup)}`;
  const { machine, start, driver, scenario } = context;
  const script = scriptOf(
    machine,
    start,
    driver.tape.journal().map(({ move }) => move),
    (position) => {
      const { clock, world } = driver.tape.momentAt(position);
      return nextByClock(machine, clock, world)?.move ?? null;
    },
  );
  const other = createMachine(scenario.define(setup));
  const moves = playByClock({
    machine: other,
    seed: setup.seed,
    start: startWorld(scenario, other),
    script,
    stopsBefore: null,
  }).map(({ move }) => move);
  const run = { setup, story: null, moves, position: moves.length, broken: brokenAfter(setup, moves) };
  return `#/run/${await encodeRun(run)}`;
}

/** Said in the link, so that a promise that this variant breaks is not taken for a change of the rules. */
function brokenAfter(setup: Setup, moves: readonly Move[]): readonly PropertyId[] {
  const { lights } = replayRun({ setup, story: null, moves, position: moves.length, broken: [] });
  return lights.filter(({ state }) => state === 'broken').map(({ property }) => property);
}

/** The slots in which a setup differs from a story's own, as an address names them. */
function slotQuery(own: Setup, setup: Setup): string {
  const changed = Object.entries(setup.slots).filter(([slot, id]) => own.slots[slot as SlotId] !== id);
  return new URLSearchParams(changed).toString();
}
