import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'two relays, SKIP LOCKED',
  note: 'Each selects, publishes and marks in one transaction, and passes over rows that the other has locked. A crash before its commit publishes again.',
};
