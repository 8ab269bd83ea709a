import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'after every third transaction',
  note: 'The relay stores its position after three transactions: fewer writes, and when it dies it publishes at most three again.',
};
