import type { OutboxIndexId } from './outbox-index-table.ts';

export const outboxIndexNotes = {
  without:
    'Each poll looks at everything that was ever published, too. It finds the same rows, more slowly from day to day.',
  with: 'An index on what is not published: each poll looks at the rows that it takes, however large the table is.',
} satisfies Record<OutboxIndexId, string>;
