import type { VariantText } from '../variant-text.ts';
import type { ConcurrencyId } from './concurrency-table.ts';

export const concurrencyTexts = {
  none: {
    name: 'no version check',
    note: 'The last writer wins; nobody looks at the version.',
  },
  'conflict-swallowed': {
    name: 'conflict swallowed',
    note: 'ON CONFLICT DO NOTHING on the unique index: the second event of a version is left out without an error, and its client is told “accepted”.',
  },
  'unique-version': {
    name: 'unique index on the version',
    note: 'A unique index on the stream and version of the events: of two events of one version the second is refused, and its command is a conflict.',
  },
  optimistic: {
    name: 'optimistic locking',
    note: 'The expected version stands in the WHERE; a conflict is an error to the client.',
  },
  'optimistic-retry': {
    name: 'optimistic locking, retry',
    note: 'After a conflict the handler loads and decides again, a limited number of times.',
  },
  pessimistic: {
    name: 'pessimistic locking',
    note: 'SELECT … FOR UPDATE before deciding: the second handler waits for the first.',
  },
} satisfies Record<ConcurrencyId, VariantText>;
