import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'optimistic locking, retry',
  note: 'On a conflict load and decide again, a few times.',
};
