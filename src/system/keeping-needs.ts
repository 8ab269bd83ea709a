import type { Need } from './variant.ts';

/** There must be an event store, whose events can be read where they are. */
export const keptAsEvents: Need = { slot: 'keeping', oneOf: ['events'], brings: true };

/** There must be a transaction that commits more than one row, of the aggregate and of others. */
export const keptInTransaction: Need = {
  slot: 'keeping',
  oneOf: [
    'events',
    'row',
    'row-with-lines',
    'row-with-audit-first',
    'row-with-audit-apart',
    'row-with-audit',
  ],
  brings: true,
};

/** There must be a document in which the outbox can stand. */
export const keptInDocument: Need = { slot: 'keeping', oneOf: ['document'], brings: true };

/** What guards a row is the row: its version, or a lock on it. There is no index over events. */
export const guardedByRow: Need = {
  slot: 'concurrency',
  oneOf: ['none', 'optimistic', 'optimistic-retry', 'pessimistic'],
};

/** A row does not say which requests have made it what it is. */
export const recognisesNothing: Need = { slot: 'recognising', oneOf: ['unrecognised'], brings: true };

/** What is old has been published: nobody begins at the first event and publishes all of it once more. */
export const publishedLongAgo: Need = {
  slot: 'publishing',
  oneOf: [
    'inside-aggregate',
    'inside-transaction',
    'after-commit',
    'after-commit-reporting',
    'after-commit-retrying',
    'outbox-apart',
    'outbox-polling',
    'outbox-deleting',
    'outbox-batch',
    'outbox-skipping',
    'log-tailing',
    'catch-up-subscription',
  ],
};
