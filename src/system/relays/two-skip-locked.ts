import { present } from '../../base/assert.ts';
import { topicOf } from '../../kernel/terms/concern.ts';
import { publish } from '../../kernel/language/ops.ts';
import { next } from '../../kernel/language/process.ts';
import { transactionOn } from '../../kernel/language/transaction.ts';
import { backOff } from '../announcing/back-off.ts';
import { inOutbox } from '../announcing/outbox-row.ts';
import { withOrchestration } from '../coordination/coordination-needs.ts';
import type { Need } from '../variant.ts';
import { markingVariants } from './outbox-variants.ts';
import type { RelaysVariant } from './relays-variant.ts';

/** Where commands travel, too, a flag stands on two tables that are read by one statement: rows of a UNION can't be locked. */
const ofOneTable: Need = {
  slot: 'publishing',
  oneOf: markingVariants.filter((id) => id !== 'flag-on-events'),
  beside: withOrchestration,
};

/**
 * Two relays that select, publish and mark in one transaction, and pass over what the other has
 * locked: no row is carried by both. But a row that is passed over may be overtaken by a later one.
 */
export const twoSkipLocked = {
  id: 'two-skip-locked',
  needs: [{ slot: 'publishing', oneOf: markingVariants }, ofOneTable],
  places: ['relay-1', 'relay-2'],
  locksRows: true,

  program: (service, publishing) => {
    const { query, messageIn } = publishing.unpublished ?? inOutbox;
    return function* relay() {
      const transaction = transactionOn(service.database);
      yield* transaction.begin();
      const polled = yield* transaction.waitForUnlocked({ ...query, limit: publishing.rowCountMax ?? 1 });
      const messages = polled.ok ? polled.value.map(messageIn) : [];
      if (messages.length === 0) {
        yield* transaction.rollback();
        return next({});
      }

      for (const message of messages) {
        const key = service.partitioning.keyOf(message);
        const published = yield* publish(service.broker, topicOf(message), key, message);
        if (!published.ok) {
          yield* transaction.rollback();
          yield* backOff(service.broker, message, published.failure);
          return next({});
        }
      }

      const mark = present(publishing.markPublished, 'a way to mark a row');
      const marked = yield* mark(transaction, messages);
      // Dying here rolls back: the rows are free again, and what is in them is published a second time.
      if (marked.ok) yield* transaction.commit();
      else yield* transaction.rollback();
      return next({});
    };
  },
} as const satisfies RelaysVariant;
