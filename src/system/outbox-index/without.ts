import { outboxVariants } from '../relays/outbox-variants.ts';
import type { OutboxIndexVariant } from './outbox-index-variant.ts';

/** No index: each poll goes through all that was ever published to find what was not. The answer is the same. */
export const withoutIndex = {
  id: 'without',
  needs: [{ slot: 'publishing', oneOf: outboxVariants }],
  indexed: (table) => ({
    ...table,
    indexes: table.indexes.filter((columns) => !columns.includes('published')),
  }),
} as const satisfies OutboxIndexVariant;
