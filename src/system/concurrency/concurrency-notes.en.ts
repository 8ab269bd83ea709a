import type { ConcurrencyId } from './concurrency-table.ts';

export const concurrencyNotes = {
  none: 'The last writer wins; nobody looks at the version.',
  'conflict-swallowed':
    'ON CONFLICT DO NOTHING on the unique index: the second event of a version is left out without an error, and its client is told “accepted”.',
  'unique-version':
    'A unique index on the stream and version of the events: of two events of one version the second is refused, and its command is a conflict.',
  optimistic: 'The expected version stands in the WHERE; a conflict is an error to the client.',
  'optimistic-retry': 'After a conflict the handler loads and decides again, a limited number of times.',
  pessimistic: 'SELECT … FOR UPDATE before deciding: the second handler waits for the first.',
} satisfies Record<ConcurrencyId, string>;
