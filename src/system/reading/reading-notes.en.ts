import type { ReadingId } from './reading-table.ts';

export const readingNotes = {
  none: 'Clients send commands only. What these come to is seen in the tables.',
  'read-model':
    'CQRS: a query service reads one row that the projection keeps. The row is behind for as long as the event is on its way.',
  'wait-for-version':
    'The query names the version that the client was told. The query service answers once the read model is there; if its time is over first, it says that it failed.',
  'fold-the-log':
    'No read model: the query service reads all events there are and folds them. Nothing is behind, and every query costs the whole log.',
  'read-own-store':
    'The query service reads one aggregate’s stream in the database that commands are carried out in. Nothing is behind; a question over all aggregates can’t be asked.',
} satisfies Record<ReadingId, string>;
