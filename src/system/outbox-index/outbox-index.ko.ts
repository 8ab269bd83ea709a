import type { OutboxIndexId } from './outbox-index-table.ts';

export const outboxIndexTexts = {
  without: '인덱스 없음',
  with: '인덱스 있음',
} satisfies Record<OutboxIndexId, string>;
