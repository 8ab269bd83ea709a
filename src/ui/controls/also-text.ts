import { lookUp } from '../../i18n/form/look-up.ts';
import type { Texts } from '../../i18n/en/texts.ts';
import { variantName } from '../../i18n/variant-name.ts';
import type { SlotChoice } from '../../scenarios/slots/slots.ts';

/** What changes along with a choice, or null. */
export function alsoText(also: readonly SlotChoice[], texts: Texts): string | null {
  if (also.length === 0) return null;
  const { setup } = texts.controls;
  const choices = also.map((choice) =>
    setup.choice(lookUp(texts.slots, choice.slot), variantName(choice, texts)),
  );
  return setup.also(choices.join(', '));
}
