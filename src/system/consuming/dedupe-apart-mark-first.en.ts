import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'duplicate check apart, first',
  note: 'Mark the message as processed in one transaction, do the work in the next.',
};
