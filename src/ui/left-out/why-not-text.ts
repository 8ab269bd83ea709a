import type { WhyNot } from '../../app/run/why-not.ts';
import { lookUp } from '../../i18n/form/look-up.ts';
import { variantName } from '../../i18n/variant-name.ts';
import type { AllTexts } from '../../i18n/en/texts.ts';
import { lackText } from './lack-text.ts';

/** Why a choice can't be had, in a sentence or two. */
export function whyNotText(why: WhyNot, texts: AllTexts): string {
  const { choice } = why;
  const chosen = texts.controls.setup.choice(lookUp(texts.slots, choice.slot), variantName(choice, texts));
  const because = why.kind === 'lacking' ? lackText(why.need, texts) : texts.leftOut[why.leftOut.why];
  return texts.controls.setup.because(chosen, because ?? '');
}
