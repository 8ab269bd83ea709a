import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'outbox, deleting relay',
  note: 'Events and outbox rows in one transaction; a relay publishes and deletes the row.',
};
