import type { Need } from './variant.ts';

/** Subscribers must read from a broker: whoever reads a store keeps how far it is in its own database. */
export const readFromBroker: Need = {
  slot: 'publishing',
  oneOf: [
    'inside-aggregate',
    'inside-transaction',
    'after-commit',
    'after-commit-reporting',
    'after-commit-retrying',
    'outbox-apart',
    'cursor-polling',
    'cursor-giving-up',
    'cursor-waiting',
    'transaction-horizon',
    'flag-on-events',
    'outbox-polling',
    'outbox-deleting',
    'outbox-batch',
    'outbox-skipping',
    'log-tailing',
    'outbox-in-document-rewriting',
    'outbox-in-document',
    'change-stream',
  ],
};
