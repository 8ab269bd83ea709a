import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'outbox, polling relay',
  note: 'Events and outbox rows in one transaction; a relay selects the unpublished, publishes, marks.',
};
