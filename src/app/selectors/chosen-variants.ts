import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { Setup, SlotId, VariantId } from '../../scenarios/slots/setup.ts';
import { usualSlots, type Activity } from '../activity/activity.ts';

/** The variants by which a run differs from how what is open usually stands. */
export function chosenVariants(setup: Setup, activity: Activity, scenario: Scenario): readonly VariantId[] {
  const usual = usualSlots(activity, scenario);
  return Object.entries(setup.slots)
    .filter(([slot, variant]) => usual[slot as SlotId] !== variant)
    .map(([, variant]) => variant);
}
