import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'transaction log tailing',
  note: 'The events table is the outbox too: a relay reads committed events in the transaction log (binlog), publishes them, and stores its position now and then.',
};
