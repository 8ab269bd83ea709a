import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'mark, then work (two transactions)',
  note: 'Mark the message as processed in one transaction, do the work in the next.',
};
