import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'no outbox, a flag on the events',
  note: 'Each row of events says whether it was published; a relay selects the unpublished, publishes, updates the row.',
};
