import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'acknowledge, then work',
  note: 'Acknowledge, then do the work: a crash in between loses the message. Delivery is at most once.',
};
