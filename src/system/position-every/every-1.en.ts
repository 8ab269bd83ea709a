import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'after every transaction',
  note: 'The relay stores its position after each transaction: when it dies it publishes at most one again.',
};
