import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'optimistic locking, retry',
  note: 'After a conflict the handler loads and decides again, a limited number of times.',
};
