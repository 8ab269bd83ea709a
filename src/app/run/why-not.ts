import type { LeftOut } from '../../scenarios/form/left-out.ts';
import { whyLeftOut } from '../../scenarios/form/left-out.ts';
import type { Scenario } from '../../scenarios/form/scenario.ts';
import type { SlotId } from '../../scenarios/slots/setup.ts';
import { everyVariantOf, slotIds, type Misfit, type SlotChoice } from '../../scenarios/slots/slots.ts';
import type { Need } from '../../system/variant.ts';

/** Why a choice can't be had. */
export type WhyNot =
  /** The scenario does not offer it, whatever else is chosen. */
  | { readonly kind: 'left-out'; readonly choice: SlotChoice; readonly leftOut: LeftOut }
  /** Beside the others it lacks something. */
  | { readonly kind: 'lacking'; readonly choice: SlotChoice; readonly need: Need };

/** Why a scenario does not offer a variant; null: it does, or there is no such variant anywhere. */
export function whyNotOffered(
  { leftOut }: Pick<Scenario, 'leftOut'>,
  slot: string,
  variant: string,
): WhyNot | null {
  const known = slotIds.find((id) => id === slot);
  if (known === undefined || !everyVariantOf([known])[known].includes(variant)) return null;
  const found = whyLeftOut(leftOut, known, variant);
  return found === null ? null : { kind: 'left-out', choice: { slot: known, variant }, leftOut: found };
}

/** What a choice lacks beside the others, of what the scenario has. */
export const whyLacking = (
  scenario: Pick<Scenario, 'slots'>,
  { slot, variant, need }: Misfit,
): Extract<WhyNot, { readonly kind: 'lacking' }> => ({
  kind: 'lacking',
  choice: { slot, variant },
  need: needHere(scenario, need),
});

/** What another business has to choose from would be no way out here. */
export function needHere({ slots }: Pick<Scenario, 'slots'>, need: Need): Need {
  const offered = need.oneOf.filter((id) => slots[need.slot as SlotId]?.includes(id) === true);
  return offered.length === 0 ? need : { ...need, oneOf: offered };
}
