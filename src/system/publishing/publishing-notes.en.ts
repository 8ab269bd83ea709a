import type { PublishingId } from './publishing-table.ts';

export const publishingNotes = {
  'inside-aggregate':
    'The aggregate’s method publishes before the commit (a dual write); the transaction may still fail.',
  'inside-transaction':
    'The service publishes after its INSERTs and before its COMMIT (a dual write); rows stay locked meanwhile, and the commit may still fail.',
  'after-commit': 'Commit, then publish (a dual write); what could not be published is forgotten.',
  'after-commit-reporting':
    'Commit, then publish; if that fails, the client is told “failed” although the change is committed.',
  'after-commit-retrying':
    'Commit, then publish again and again until the broker has it; what is still to be sent is kept in memory only.',
  'outbox-apart':
    'The events are committed first and the outbox rows in a transaction of their own; a relay publishes and marks.',
  'cursor-polling': 'A relay publishes every event with an id above its cursor, and stores the cursor.',
  'cursor-giving-up':
    'A relay waits for the very next id, but once its patience is over it goes on with the next event that is there.',
  'cursor-waiting':
    'A relay takes only the event with the very next id, as a missing one may still be on its way.',
  'transaction-horizon':
    'Events carry their transaction’s id. A relay reads only those of transactions older than any still open, in their order.',
  'flag-on-events':
    'Each row of events says whether it was published; a relay selects the unpublished, publishes, updates the row.',
  'outbox-polling':
    'Events and outbox rows in one transaction; a relay selects the unpublished, publishes, marks.',
  'outbox-deleting': 'Events and outbox rows in one transaction; a relay publishes and deletes the row.',
  'outbox-batch':
    'A relay selects up to three unpublished rows, publishes each, then marks them all in one statement; a crash in between publishes the whole batch again.',
  'outbox-skipping':
    'A row that can’t be published is set aside and tried again when it can be; what lies behind it goes on, and overtakes it.',
  'log-tailing':
    'The events table is the outbox too: a relay reads committed events in the transaction log (binlog), publishes them, and stores its position now and then.',
  'outbox-in-document-rewriting':
    'The relay marks an entry by writing the whole document back as it had read it.',
  'outbox-in-document':
    'State and outbox are one document; a relay finds unpublished entries, publishes, marks one in place.',
  'change-stream':
    'The store hands the relay every committed version of a document, in order; its outbox holds that version’s events.',
  'catch-up-subscription':
    'No broker: each subscriber reads the event store’s committed events, in the order of commits, from its own checkpoint.',
} satisfies Record<PublishingId, string>;
