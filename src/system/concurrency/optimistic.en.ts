import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'optimistic locking',
  note: 'The expected version stands in the WHERE; a conflict is an error to the client.',
};
