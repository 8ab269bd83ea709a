import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'outbox in a second transaction',
  note: 'The events are committed first and the outbox rows in a transaction of their own; a relay publishes and marks.',
};
