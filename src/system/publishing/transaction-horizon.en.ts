import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'no outbox, a cursor behind the oldest open transaction',
  note: 'Events carry their transaction’s id. A relay reads only those of transactions older than any still open, in their order.',
};
