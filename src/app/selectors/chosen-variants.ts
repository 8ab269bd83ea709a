import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { Setup } from '../../scenarios/slots/setup.ts';
import { choicesIn, type SlotChoice } from '../../scenarios/slots/slots.ts';
import { usualSlots, type Activity } from '../activity/activity.ts';

/** The choices by which a run differs from how what is open usually stands. */
export function chosenVariants(setup: Setup, activity: Activity, scenario: Scenario): readonly SlotChoice[] {
  const usual = usualSlots(activity, scenario);
  return choicesIn(setup.slots).filter(({ slot, variant }) => usual[slot] !== variant);
}
