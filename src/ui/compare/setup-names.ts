import type { Setup, SlotId } from '../../scenarios/slots/setup.ts';
import { variantName } from '../../i18n/variant-name.ts';
import type { AllTexts } from '../../i18n/en/texts.ts';

/** Setups by what tells them apart: the variants of the slots in which they differ. */
export function setupNames(setups: readonly Setup[], texts: AllTexts): readonly string[] {
  const slots = Object.keys(setups[0]?.slots ?? {}) as SlotId[];
  const differing = slots.filter((slot) => new Set(setups.map((setup) => setup.slots[slot])).size > 1);
  return setups.map(({ slots: chosen }, index) =>
    differing.length === 0
      ? texts.compare.setup(index + 1)
      : differing.map((slot) => variantName({ slot, variant: chosen[slot] ?? '' }, texts)).join(' · '),
  );
}
