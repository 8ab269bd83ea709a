import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'transaction log tailing',
  note: 'No outbox: a relay publishes what it reads in the commit log, and stores its position now and then.',
};
