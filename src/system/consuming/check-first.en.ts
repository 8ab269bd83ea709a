import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'check first, insert last',
  note: 'One transaction: look for the message’s id, do the effect, insert the id. Of two that look at once one fails at its insert, after its effect.',
};
