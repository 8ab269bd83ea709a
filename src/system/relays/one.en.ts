import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'one relay',
  note: 'One relay carries one row after the other.',
};
