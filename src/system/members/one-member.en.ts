import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'one member',
  note: 'One member of the group owns all partitions.',
};
