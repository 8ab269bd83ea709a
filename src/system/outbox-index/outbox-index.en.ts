import type { OutboxIndexId } from './outbox-index-table.ts';

export const outboxIndexTexts = {
  without: 'without an index',
  with: 'with an index',
} satisfies Record<OutboxIndexId, string>;
