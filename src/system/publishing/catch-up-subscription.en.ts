import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'catch-up subscription',
  note: 'No broker: each subscriber reads the event store’s committed events, in the order of commits, from its own checkpoint.',
};
