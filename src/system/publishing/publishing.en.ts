import type { PublishingId } from './publishing-table.ts';

export const publishingTexts = {
  'inside-aggregate': 'publish inside the aggregate',
  'inside-transaction': 'publish inside the transaction',
  'after-commit': 'publish after the commit',
  'after-commit-reporting': 'publish after the commit, report a failure',
  'after-commit-retrying': 'publish after the commit, retry in memory',
  'outbox-apart': 'outbox in a second transaction',
  'cursor-polling': 'no outbox, a polling cursor',
  'cursor-giving-up': 'no outbox, a cursor that waits at gaps for a while',
  'cursor-waiting': 'no outbox, a cursor that waits at gaps',
  'transaction-horizon': 'no outbox, a cursor behind the oldest open transaction',
  'flag-on-events': 'no outbox, a flag on the events',
  'outbox-polling': 'outbox, polling relay',
  'outbox-deleting': 'outbox, deleting relay',
  'outbox-batch': 'outbox, relay in batches',
  'outbox-skipping': 'outbox, relay that goes on',
  'log-tailing': 'transaction log tailing',
  'outbox-in-document-rewriting': 'outbox inside the document, rewriting relay',
  'outbox-in-document': 'outbox inside the document',
  'change-stream': 'change stream of the documents',
  'catch-up-subscription': 'catch-up subscription',
} satisfies Record<PublishingId, string>;
