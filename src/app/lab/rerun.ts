import { moveCountMax } from '../../live/run-limits.ts';
import { liftSlots } from '../../scenarios/older-setups.ts';
import type { Setup, SlotId, VariantId } from '../../scenarios/slots/setup.ts';
import { withVariant } from '../../scenarios/slots/slots.ts';
import { lessonOf, storyOf } from '../activity/activity.ts';
import { lessonAddress, storyAddress, type NamedSlots } from '../addresses.ts';
import type { LabContext } from './lab-context.ts';
import { playSetup, runOfPlay } from '../replay/play-setup.ts';
import { addressOfRun, fitsInLink } from '../run/share-link.ts';
import { scriptOfLab } from './script-of-lab.ts';

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
  if (story !== null) {
    const lesson = lessonOf(context.activity);
    const changed = changedSlots(story.setup, setup);
    return lesson === null ? storyAddress(story.id, changed) : lessonAddress(lesson.id, lesson.step, changed);
  }
  const run = runOfPlay(playSetup(context.scenario, setup, scriptOfLab(context)), null);
  return run.moves.length > moveCountMax || !fitsInLink(run) ? null : addressOfRun(run);
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
