import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'by aggregate id',
  note: 'The aggregate’s id is the key, so its events stay in one partition.',
};
