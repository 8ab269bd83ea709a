import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'asks once',
  note: 'The client asks once and takes what comes.',
};
