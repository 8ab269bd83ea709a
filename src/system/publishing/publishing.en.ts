import type { VariantText } from '../variant-text.ts';
import type { PublishingId } from './publishing-table.ts';

export const publishingTexts = {
  'inside-aggregate': {
    name: 'publish inside the aggregate',
    note: 'The aggregate’s method publishes before the commit (a dual write); the transaction may still fail.',
  },
  'inside-transaction': {
    name: 'publish inside the transaction',
    note: 'The service publishes after its INSERTs and before its COMMIT (a dual write); rows stay locked meanwhile, and the commit may still fail.',
  },
  'after-commit': {
    name: 'publish after the commit',
    note: 'Commit, then publish (a dual write); what could not be published is forgotten.',
  },
  'after-commit-reporting': {
    name: 'publish after the commit, report a failure',
    note: 'Commit, then publish; if that fails, the client is told “failed” although the change is committed.',
  },
  'after-commit-retrying': {
    name: 'publish after the commit, retry in memory',
    note: 'Commit, then publish again and again until the broker has it; what is still to be sent is kept in memory only.',
  },
  'outbox-apart': {
    name: 'outbox in a second transaction',
    note: 'The events are committed first and the outbox rows in a transaction of their own; a relay publishes and marks.',
  },
  'cursor-polling': {
    name: 'no outbox, a polling cursor',
    note: 'A relay publishes every event with an id above its cursor, and stores the cursor.',
  },
  'cursor-giving-up': {
    name: 'no outbox, a cursor that waits at gaps for a while',
    note: 'A relay waits for the very next id, but once its patience is over it goes on with the next event that is there.',
  },
  'cursor-waiting': {
    name: 'no outbox, a cursor that waits at gaps',
    note: 'A relay takes only the event with the very next id, as a missing one may still be on its way.',
  },
  'transaction-horizon': {
    name: 'no outbox, a cursor behind the oldest open transaction',
    note: 'Events carry their transaction’s id. A relay reads only those of transactions older than any still open, in their order.',
  },
  'flag-on-events': {
    name: 'no outbox, a flag on the events',
    note: 'Each row of events says whether it was published; a relay selects the unpublished, publishes, updates the row.',
  },
  'outbox-polling': {
    name: 'outbox, polling relay',
    note: 'Events and outbox rows in one transaction; a relay selects the unpublished, publishes, marks.',
  },
  'outbox-deleting': {
    name: 'outbox, deleting relay',
    note: 'Events and outbox rows in one transaction; a relay publishes and deletes the row.',
  },
  'outbox-batch': {
    name: 'outbox, relay in batches',
    note: 'A relay selects up to three unpublished rows, publishes each, then marks them all in one statement; a crash in between publishes the whole batch again.',
  },
  'outbox-skipping': {
    name: 'outbox, relay that goes on',
    note: 'A row that can’t be published is set aside and tried again when it can be; what lies behind it goes on, and overtakes it.',
  },
  'log-tailing': {
    name: 'transaction log tailing',
    note: 'The events table is the outbox too: a relay reads committed events in the transaction log (binlog), publishes them, and stores its position now and then.',
  },
  'outbox-in-document-rewriting': {
    name: 'outbox inside the document, rewriting relay',
    note: 'The relay marks an entry by writing the whole document back as it had read it.',
  },
  'outbox-in-document': {
    name: 'outbox inside the document',
    note: 'State and outbox are one document; a relay finds unpublished entries, publishes, marks one in place.',
  },
  'change-stream': {
    name: 'change stream of the documents',
    note: 'The store hands the relay every committed version of a document, in order; its outbox holds that version’s events.',
  },
  'catch-up-subscription': {
    name: 'catch-up subscription',
    note: 'No broker: each subscriber reads the event store’s committed events, in the order of commits, from its own checkpoint.',
  },
} satisfies Record<PublishingId, VariantText>;
