import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'several in flight',
  note: 'One member with two workers: each has a message in hand, also of the same partition, and the highest offset that is done is committed.',
};
