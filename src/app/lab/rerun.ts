import { equalJson } from '../../base/equal.ts';
import type { Move } from '../../kernel/world/move.ts';
import { nextByClock } from '../../live/clock.ts';
import { moveCountMax } from '../../live/run-limits.ts';
import { createTape } from '../../live/tape.ts';
import { liftSlots } from '../../scenarios/older-setups.ts';
import type { Script } from '../../scenarios/script/script.ts';
import { scriptOf } from '../../scenarios/script/script-of-run.ts';
import type { Setup, SlotId, VariantId } from '../../scenarios/slots/setup.ts';
import { withVariant } from '../../scenarios/slots/slots.ts';
import { storyOf } from '../activity/activity.ts';
import { storyAddress, type NamedSlots } from '../addresses.ts';
import type { LabContext } from './lab-context.ts';
import { playSetup, runOfPlay } from '../replay/play-setup.ts';
import { addressOfRun, fitsInLink } from '../run/share-link.ts';

/**
 * The address at which this run's script is seen again under another variant: a story at its
 * opening, any other run played to its end. Null: it is longer than what can be opened.
 */
export async function rerunUnder(
  context: LabContext,
  slot: SlotId,
  variant: VariantId,
): Promise<string | null> {
  const { slots } = withVariant(context.setup.slots, slot, variant, context.scenario.defaults);
  const setup: Setup = { ...context.setup, slots };
  const story = storyOf(context.activity);
  if (story !== null) return storyAddress(story.id, changedSlots(story.setup, setup));
  const run = runOfPlay(playSetup(setup, scriptOfLab(context)), null);
  return run.moves.length > moveCountMax || !fitsInLink(run) ? null : addressOfRun(run);
}

/**
 * What has happened so far to the system that a lab runs, and the order that a hand has chosen. It is
 * read on a clock of its own: a run that came in a link has lost its times.
 */
export function scriptOfLab({ machine, start, driver, setup }: LabContext): Script {
  const moves = driver.tape.journal().map(({ move }) => move);
  const tape = createTape(machine, setup.seed, start);
  const due = () => {
    const { clock, world } = tape.head();
    return nextByClock(machine, clock, world);
  };
  const goOn = (move: Move): boolean => {
    const next = due();
    const atMs = next !== null && equalJson(next.move, move) ? next.atMs : tape.head().clock.nowMs;
    const stretched = tape.stretch(tape.head(), { move, atMs });
    if (stretched.ok) tape.append(stretched);
    return stretched.ok;
  };
  return scriptOf(machine, start, moves, (position) => {
    moves.slice(tape.length(), position).every(goOn);
    return due()?.move ?? null;
  });
}

/**
 * The slots in which a setup differs from a story's own, as an address names them. A way to publish named alone says
 * how the aggregate is kept, too: where that is something else, it is named beside it.
 */
function changedSlots(own: Setup, setup: Setup): NamedSlots {
  const changed = Object.entries(setup.slots).filter(([slot, id]) => own.slots[slot as SlotId] !== id);
  const named = Object.fromEntries(changed);
  const { keeping } = { ...own.slots, ...liftSlots(named) };
  const { keeping: kept } = setup.slots;
  return kept === undefined || keeping === kept ? named : { keeping: kept, ...named };
}
