import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'naive: work, then acknowledge',
  note: 'Do the work, then acknowledge: at least once. A second delivery does the work again.',
};
