import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'by the aggregate’s version',
  note: 'A version that has been applied is ignored, the next one is applied, one further on waits until the missing ones are there.',
};
