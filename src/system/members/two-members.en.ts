import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'two members',
  note: 'Each owns some partitions; a rebalance deals them anew, and who was at work is fenced.',
};
