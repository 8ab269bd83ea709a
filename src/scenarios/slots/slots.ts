import { present } from '../../base/assert.ts';
import type { Need, Variant } from '../../system/variant.ts';
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
    const isChosen = (one: Pick<Need, 'slot' | 'oneOf'>): boolean =>
      one.oneOf.includes(chosen[one.slot as SlotId] ?? '');
    const unmet = needsOf(slot, variant).filter(
      (need) => !isChosen(need) && (need.beside === undefined || isChosen(need.beside)),
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

export type SlotChoice = { readonly slot: SlotId; readonly variant: VariantId };

export type Rechosen = {
  readonly slots: ChosenVariants;
  /** What was not wanted and had to change all the same. */
  readonly also: readonly SlotChoice[];
  readonly misfits: readonly Misfit[];
};

/**
 * The choices with other variants in some slots, as far as the topology has these. What is wanted brings along what it
 * says it brings; what does not go together with them any more gives way to what does nearly the same, to the default,
 * or to the strongest that fits; where that is no way out the answer is what the variants lack.
 */
export function withVariants(
  chosen: ChosenVariants,
  wanted: ChosenVariants,
  defaults: ChosenVariants,
): Rechosen {
  const own = within(defaults, wanted);
  let slots = { ...chosen, ...own };
  // Each slot is chosen anew once at most, so that this comes to an end.
  const settled = new Set(Object.keys(own));
  for (;;) {
    const misfits = misfitsOf(slots);
    const open = misfits.find((misfit) => openSlotOf(misfit, settled) !== null);
    const slot = open === undefined ? null : openSlotOf(open, settled);
    if (open === undefined || slot === null) return { slots, also: changesOf(chosen, slots, own), misfits };
    const variant = slot === open.slot ? fitting(slots, slot, defaults) : brought(open.need, slot, defaults);
    settled.add(slot);
    if (variant !== undefined) slots = { ...slots, [slot]: variant };
  }
}

export const choicesIn = (chosen: ChosenVariants): readonly SlotChoice[] =>
  Object.entries(chosen).map(([slot, variant]) => ({ slot: slot as SlotId, variant }));

/** The choices in slots that others have, too. */
export function within(others: ChosenVariants, chosen: ChosenVariants): ChosenVariants {
  return Object.fromEntries(Object.entries(chosen).filter(([slot]) => Object.hasOwn(others, slot)));
}

const changesOf = (
  before: ChosenVariants,
  after: ChosenVariants,
  wanted: ChosenVariants,
): readonly SlotChoice[] =>
  choicesIn(after).filter(({ slot, variant }) => variant !== before[slot] && wanted[slot] === undefined);

/** The variant itself where what it needs of other slots is chosen, else what does nearly the same and goes with it. */
export function nearestTo(variant: VariantId, slot: SlotId, chosen: ChosenVariants): VariantId {
  const candidates = [variant, ...(variantNamed(slot, variant)?.standIns ?? [])];
  return candidates.find((id) => fitsBeside(chosen, slot, id)) ?? variant;
}

/** Which slot of a misfit is chosen anew: that of the variant, unless it is settled and brings the other along. */
function openSlotOf({ slot, need }: Misfit, settled: ReadonlySet<string>): SlotId | null {
  if (!settled.has(slot)) return slot;
  return need.brings === true && !settled.has(need.slot) ? (need.slot as SlotId) : null;
}

function fitting(chosen: ChosenVariants, slot: SlotId, defaults: ChosenVariants): VariantId | undefined {
  const standIns = variantNamed(slot, chosen[slot])?.standIns ?? [];
  const candidates = [...standIns, ...usualIn(slot, defaults)];
  return candidates.find((id) => fitsBeside(chosen, slot, id)) ?? defaults[slot];
}

/** Whether a variant has all that it needs beside the other choices. */
const fitsBeside = (chosen: ChosenVariants, slot: SlotId, id: VariantId): boolean =>
  misfitsOf({ ...chosen, [slot]: id }).every((misfit) => misfit.slot !== slot);

/** None where the topology has no such slot. */
function brought({ oneOf }: Need, slot: SlotId, defaults: ChosenVariants): VariantId | undefined {
  return usualIn(slot, defaults).find((id) => oneOf.includes(id));
}

/** The default, then the strongest first; none where the topology has no such slot. */
function usualIn(slot: SlotId, defaults: ChosenVariants): readonly VariantId[] {
  const own = defaults[slot];
  return own === undefined ? [] : [own, ...variantsOf(slot).toReversed()];
}

const variantsOf = (slot: SlotId): readonly VariantId[] => slotTable[slot].map(({ id }) => id);

const needsOf = (slot: SlotId, id: VariantId): readonly Need[] => variantNamed(slot, id)?.needs ?? [];

function variantNamed(slot: SlotId, id: VariantId | undefined): Variant | undefined {
  const variants: readonly Variant[] = slotTable[slot];
  return variants.find((variant) => variant.id === id);
}
