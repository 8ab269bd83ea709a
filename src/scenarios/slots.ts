import { present } from '../base/assert.ts';
import type { Need, Variant } from '../system/variant.ts';
import type { Setup, SlotId, VariantId } from './setup.ts';
import { slotTable } from './slot-table.ts';

/** The variant that is chosen in each slot. */
export type Slots = { readonly [Slot in SlotId]: (typeof slotTable)[Slot][number] };

export const slotIds = Object.keys(slotTable) as readonly SlotId[];

/** The variants that a setup names. A setup from outside has been checked before it gets here. */
export function chosenSlots(setup: Setup): Slots {
  const chosen = slotIds.map((slot) => {
    const id = setup.slots[slot];
    return [slot, present(variantNamed(slot, id), `variant ${id} of ${slot}`)] as const;
  });
  return Object.fromEntries(chosen) as Slots;
}

/** Every variant there is, by slot. */
export const everyVariant = Object.fromEntries(
  slotIds.map((slot) => [slot, slotTable[slot].map(({ id }) => id)]),
) as unknown as Readonly<Record<SlotId, readonly VariantId[]>>;

/** A variant that was chosen beside others that it can't do without, or with. */
export type Misfit = { readonly slot: SlotId; readonly variant: VariantId; readonly need: Need };

/** The choices that don't go together; none: the setup can be built. */
export function misfitsOf(chosen: Setup['slots']): readonly Misfit[] {
  return slotIds.flatMap((slot) => {
    const variant = chosen[slot];
    const unmet = needsOf(slot, variant).filter((need) => !need.oneOf.includes(chosen[need.slot as SlotId]));
    return unmet.map((need) => ({ slot, variant, need }));
  });
}

/** The choices with another variant in one slot. */
export function withVariant(
  chosen: Setup['slots'],
  slot: SlotId,
  variant: VariantId,
  defaults: Setup['slots'],
): Rechosen {
  return withVariants(chosen, { [slot]: variant }, defaults);
}

export type Rechosen = { readonly slots: Setup['slots']; readonly misfits: readonly Misfit[] };

/**
 * The choices with other variants in some slots. What does not go together with them any more gives
 * way to the default, or to the strongest that does; where that is no way out the answer is what
 * the variants themselves lack.
 */
export function withVariants(
  chosen: Setup['slots'],
  wanted: Partial<Setup['slots']>,
  defaults: Setup['slots'],
): Rechosen {
  let slots = { ...chosen, ...wanted };
  for (const misfit of misfitsOf(slots))
    if (wanted[misfit.slot] === undefined)
      slots = { ...slots, [misfit.slot]: fitting(slots, misfit.slot, defaults) };
  return { slots, misfits: misfitsOf(slots) };
}

function fitting(chosen: Setup['slots'], slot: SlotId, defaults: Setup['slots']): VariantId {
  const candidates = [defaults[slot], ...everyVariant[slot].toReversed()];
  const found = candidates.find((id) =>
    misfitsOf({ ...chosen, [slot]: id }).every((misfit) => misfit.slot !== slot),
  );
  return found ?? defaults[slot];
}

const needsOf = (slot: SlotId, id: VariantId): readonly Need[] => variantNamed(slot, id)?.needs ?? [];

function variantNamed(slot: SlotId, id: VariantId): Variant | undefined {
  const variants: readonly Variant[] = slotTable[slot];
  return variants.find((variant) => variant.id === id);
}
