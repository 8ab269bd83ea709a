import { present } from '../base/assert.ts';
import type { Need, Variant } from '../system/variant.ts';
import type { ChosenVariants, Setup, SlotId, VariantId } from './setup.ts';
import { slotTable } from './slot-table.ts';

/** The variant that is chosen in each slot. */
export type Slots = { readonly [Slot in SlotId]: (typeof slotTable)[Slot][number] };

export const slotIds = Object.keys(slotTable) as readonly SlotId[];

/**
 * The variants that a setup names in the slots of its topology. A setup from outside has been checked before it gets
 * here.
 */
export function chosenSlots<Slot extends SlotId>(setup: Setup, ids: readonly Slot[]): Pick<Slots, Slot> {
  const chosen = ids.map((slot) => {
    const id = setup.slots[slot];
    return [slot, present(variantNamed(slot, id), `variant ${String(id)} of ${slot}`)] as const;
  });
  return Object.fromEntries(chosen) as Pick<Slots, Slot>;
}

/** Every variant there is in some slots. */
export function everyVariantOf<Slot extends SlotId>(
  ids: readonly Slot[],
): Readonly<Record<Slot, readonly VariantId[]>> {
  const all = ids.map((slot) => [slot, variantsOf(slot)] as const);
  return Object.fromEntries(all) as unknown as Readonly<Record<Slot, readonly VariantId[]>>;
}

/** A variant that was chosen beside others that it can't do without, or with. */
export type Misfit = { readonly slot: SlotId; readonly variant: VariantId; readonly need: Need };

/** The choices that don't go together; none: the setup can be built. A slot that is not there has no choice. */
export function misfitsOf(chosen: ChosenVariants): readonly Misfit[] {
  return slotIds.flatMap((slot) => {
    const variant = chosen[slot];
    if (variant === undefined) return [];
    const unmet = needsOf(slot, variant).filter(
      (need) => !need.oneOf.includes(chosen[need.slot as SlotId] ?? ''),
    );
    return unmet.map((need) => ({ slot, variant, need }));
  });
}

/** The choices with another variant in one slot. */
export function withVariant(
  chosen: ChosenVariants,
  slot: SlotId,
  variant: VariantId,
  defaults: ChosenVariants,
): Rechosen {
  return withVariants(chosen, { [slot]: variant }, defaults);
}

export type Rechosen = { readonly slots: ChosenVariants; readonly misfits: readonly Misfit[] };

/**
 * The choices with other variants in some slots, as far as the topology has these. What does not go together with them any more gives
 * way to the default, or to the strongest that does; where that is no way out the answer is what
 * the variants themselves lack.
 */
export function withVariants(
  chosen: ChosenVariants,
  wanted: ChosenVariants,
  defaults: ChosenVariants,
): Rechosen {
  let slots = { ...chosen, ...within(defaults, wanted) };
  for (const misfit of misfitsOf(slots))
    if (wanted[misfit.slot] === undefined) slots = { ...slots, ...fitting(slots, misfit, defaults) };
  return { slots, misfits: misfitsOf(slots) };
}

export type Choice = { readonly slot: SlotId; readonly variant: VariantId };

export const choicesIn = (chosen: ChosenVariants): readonly Choice[] =>
  Object.entries(chosen).map(([slot, variant]) => ({ slot: slot as SlotId, variant }));

/** The choices in slots that others have, too. */
export function within(others: ChosenVariants, chosen: ChosenVariants): ChosenVariants {
  return Object.fromEntries(Object.entries(chosen).filter(([slot]) => Object.hasOwn(others, slot)));
}

function fitting(chosen: ChosenVariants, { slot }: Misfit, defaults: ChosenVariants): ChosenVariants {
  const own = defaults[slot];
  const usual = own === undefined ? [] : [own];
  const found = [...usual, ...variantsOf(slot).toReversed()].find((id) =>
    misfitsOf({ ...chosen, [slot]: id }).every((misfit) => misfit.slot !== slot),
  );
  const choice = found ?? own;
  return choice === undefined ? {} : { [slot]: choice };
}

const variantsOf = (slot: SlotId): readonly VariantId[] => slotTable[slot].map(({ id }) => id);

const needsOf = (slot: SlotId, id: VariantId): readonly Need[] => variantNamed(slot, id)?.needs ?? [];

function variantNamed(slot: SlotId, id: VariantId | undefined): Variant | undefined {
  const variants: readonly Variant[] = slotTable[slot];
  return variants.find((variant) => variant.id === id);
}
