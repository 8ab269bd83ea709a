import type { VariantText } from '../variant-text.ts';
import type { OutboxIndexId } from './outbox-index-table.ts';

export const outboxIndexTexts = {
  without: {
    name: 'without an index',
    note: 'Each poll looks at everything that was ever published, too. It finds the same rows, more slowly from day to day.',
  },
  with: {
    name: 'with an index',
    note: 'An index on what is not published: each poll looks at the rows that it takes, however large the table is.',
  },
} satisfies Record<OutboxIndexId, VariantText>;
