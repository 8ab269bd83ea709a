import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'after every second transaction',
  note: 'The relay stores its position after two transactions: when it dies it publishes at most two again.',
};
