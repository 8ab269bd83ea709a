import { lookUp } from '../../i18n/form/look-up.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import type { SlotChoice } from '../../scenarios/slots/slots.ts';

/** What changes along with a choice, or null. */
export function alsoText(also: readonly SlotChoice[], texts: Texts): string | null {
  if (also.length === 0) return null;
  const { setup } = texts.controls;
  const choices = also.map(({ slot, variant }) =>
    setup.choice(lookUp(texts.slots, slot), lookUp(texts.variants, variant)),
  );
  return setup.also(choices.join(', '));
}
