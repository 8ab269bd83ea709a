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

export type SlotChoice = { readonly slot: SlotId; readonly variant: VariantId };

export type Rechosen = {
  readonly slots: Setup['slots'];
  /** What was not wanted and had to change all the same. */
  readonly also: readonly SlotChoice[];
  readonly misfits: readonly Misfit[];
};

/**
 * The choices with other variants in some slots. What is wanted brings along what it says it brings; what does not go
 * together with them any more gives way to what does nearly the same, to the default, or to the strongest that fits;
 * where that is no way out the answer is what the variants lack.
 */
export function withVariants(
  chosen: Setup['slots'],
  wanted: Partial<Setup['slots']>,
  defaults: Setup['slots'],
): Rechosen {
  let slots = { ...chosen, ...wanted };
  // Each slot is chosen anew once at most, so that this comes to an end.
  const settled = new Set(Object.keys(wanted));
  for (;;) {
    const misfits = misfitsOf(slots);
    const open = misfits.find((misfit) => openSlotOf(misfit, settled) !== null);
    const slot = open === undefined ? null : openSlotOf(open, settled);
    if (open === undefined || slot === null)
      return { slots, also: changesOf(chosen, slots, wanted), misfits };
    const variant = slot === open.slot ? fitting(slots, slot, defaults) : brought(open.need, slot, defaults);
    slots = { ...slots, [slot]: variant };
    settled.add(slot);
  }
}

const changesOf = (
  before: Setup['slots'],
  after: Setup['slots'],
  wanted: Partial<Setup['slots']>,
): readonly SlotChoice[] =>
  (Object.keys(after) as SlotId[])
    .filter((slot) => after[slot] !== before[slot] && wanted[slot] === undefined)
    .map((slot) => ({ slot, variant: after[slot] }));

/** The variant itself where what it needs of other slots is chosen, else what does nearly the same and goes with it. */
export function nearestTo(variant: VariantId, slot: SlotId, chosen: Setup['slots']): VariantId {
  const candidates = [variant, ...(variantNamed(slot, variant)?.standIns ?? [])];
  return candidates.find((id) => fitsBeside(chosen, slot, id)) ?? variant;
}

/** Which slot of a misfit is chosen anew: that of the variant, unless it is settled and brings the other along. */
function openSlotOf({ slot, need }: Misfit, settled: ReadonlySet<string>): SlotId | null {
  if (!settled.has(slot)) return slot;
  return need.brings === true && !settled.has(need.slot) ? (need.slot as SlotId) : null;
}

function fitting(chosen: Setup['slots'], slot: SlotId, defaults: Setup['slots']): VariantId {
  const standIns = variantNamed(slot, chosen[slot])?.standIns ?? [];
  const candidates = [...standIns, defaults[slot], ...everyVariant[slot].toReversed()];
  return candidates.find((id) => fitsBeside(chosen, slot, id)) ?? defaults[slot];
}

/** Whether a variant has all that it needs beside the other choices. */
const fitsBeside = (chosen: Setup['slots'], slot: SlotId, id: VariantId): boolean =>
  misfitsOf({ ...chosen, [slot]: id }).every((misfit) => misfit.slot !== slot);

function brought({ oneOf }: Need, slot: SlotId, defaults: Setup['slots']): VariantId {
  const candidates = [defaults[slot], ...everyVariant[slot].toReversed()];
  return present(
    candidates.find((id) => oneOf.includes(id)),
    `a variant of ${slot} out of ${oneOf.join(', ')}`,
  );
}

const needsOf = (slot: SlotId, id: VariantId): readonly Need[] => variantNamed(slot, id)?.needs ?? [];

function variantNamed(slot: SlotId, id: VariantId): Variant | undefined {
  const variants: readonly Variant[] = slotTable[slot];
  return variants.find((variant) => variant.id === id);
}
