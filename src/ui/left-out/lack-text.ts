import type { SlotState } from '../../app/lab/lab-state.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { variantName } from '../../i18n/variant-name.ts';
import type { Texts } from '../../i18n/en/texts.ts';

/** Why a variant can't be chosen beside the others, or null. */
export function lackText(lacks: SlotState['variants'][number]['lacks'], texts: Texts): string | null {
  if (lacks === null) return null;
  const variants = lacks.oneOf
    .map((variant) => variantName({ slot: lacks.slot, variant }, texts))
    .join(' / ');
  return texts.controls.setup.needs(lookUp(texts.slots, lacks.slot), variants);
}
