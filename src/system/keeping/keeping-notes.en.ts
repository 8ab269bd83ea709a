import type { KeepingId } from './keeping-table.ts';

export const keepingNotes = {
  row: 'A row has a column for each thing that is so now, and each change is written over the last. Its version guards it and says how often it has changed, never how.',
  'row-with-lines':
    'An aggregate spread over three tables: the template, the request last made, and the decision on it. To find it takes a statement for each table; to save a request, up to four: the template is updated, the old decision and request are deleted, the new request is inserted. What was written over or deleted is gone, as with one row.',
  'row-with-audit-first':
    'Who, why and what goes into an audit table, in a transaction of its own before the row is changed.',
  'row-with-audit-apart':
    'Who, why and what goes into an audit table, in a transaction of its own once the row is committed.',
  'row-with-audit': 'Who, why and what goes into an audit table, in the transaction that changes the row.',
  document:
    'A document holds the aggregate’s current state and, where there is one, its outbox. Writing that document is the commit; there is no other transaction.',
  events:
    'Only events are stored: to find an aggregate, its events are folded; to save it, events are inserted and its version is written, in one transaction.',
} satisfies Record<KeepingId, string>;
