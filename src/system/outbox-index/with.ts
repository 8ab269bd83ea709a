import type { OutboxIndexVariant } from './outbox-index-variant.ts';

/** An index on what is not published yet: a poll looks at the rows that it returns, and at no other. */
export const withIndex = { id: 'with', indexed: (table) => table } as const satisfies OutboxIndexVariant;
