import type { VariantText } from '../variant-text.ts';
import type { KeepingId } from './keeping-table.ts';

export const keepingTexts = {
  row: {
    name: 'one row',
    note: 'A row has a column for each thing that is so now, and each change is written over the last. Its version guards it and says how often it has changed, never how.',
  },
  'row-with-audit-first': {
    name: 'row, audit before it',
    note: 'Who, why and what goes into an audit table, in a transaction of its own before the row is changed.',
  },
  'row-with-audit-apart': {
    name: 'row, audit after it',
    note: 'Who, why and what goes into an audit table, in a transaction of its own once the row is committed.',
  },
  'row-with-audit': {
    name: 'row and audit together',
    note: 'Who, why and what goes into an audit table, in the transaction that changes the row.',
  },
  document: {
    name: 'one document each',
    note: 'A document holds the aggregate’s current state and, where there is one, its outbox. Writing that document is the commit; there is no other transaction.',
  },
  events: {
    name: 'event store',
    note: 'Only events are stored: to find an aggregate, its events are folded; to save it, events are inserted and its version is written, in one transaction.',
  },
} satisfies Record<KeepingId, VariantText>;
