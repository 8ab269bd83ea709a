import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'dead letters in sequence',
  note: 'Like a dead letter, and every later event of the same aggregate follows it, in order.',
};
