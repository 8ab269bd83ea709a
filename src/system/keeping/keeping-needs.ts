import type { Need } from '../variant.ts';

/** There must be an event store, whose events can be read where they are. */
export const keptAsEvents: Need = { slot: 'keeping', oneOf: ['events'], brings: true };

/** There must be a transaction that commits more than one row, of the aggregate and of others. */
export const keptInTransaction: Need = { slot: 'keeping', oneOf: ['events'], brings: true };

/** There must be a document in which the outbox can stand. */
export const keptInDocument: Need = { slot: 'keeping', oneOf: ['document'], brings: true };
