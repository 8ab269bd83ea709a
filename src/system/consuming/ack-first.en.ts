import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'acknowledge, then work',
  note: 'Acknowledge at once, then do the work; what dies in between is not brought again.',
};
