import type { KeepingId } from './keeping-table.ts';

export const keepingTexts = {
  row: 'one row',
  'row-with-lines': 'row with lines (three tables)',
  'row-with-audit-first': 'row, audit before it',
  'row-with-audit-apart': 'row, audit after it',
  'row-with-audit': 'row and audit together',
  document: 'one document each',
  events: 'event store',
} satisfies Record<KeepingId, string>;
