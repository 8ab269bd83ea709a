import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'work, then mark (two transactions)',
  note: 'Do the work in one transaction, mark the message as processed in the next.',
};
