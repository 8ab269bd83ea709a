import { present } from '../../base/assert.ts';
import { awaitReachable, publish } from '../../kernel/ops.ts';
import { next } from '../../kernel/process.ts';
import { transactionOn } from '../../kernel/transaction.ts';
import { inOutbox } from '../publishing/outbox-row.ts';
import { outboxVariants } from './outbox-variants.ts';
import type { RelaysVariant } from './relays-variant.ts';

/**
 * Two relays that select, publish and mark in one transaction, and pass over what the other has
 * locked: no row is carried by both. But a row that is passed over may be overtaken by a later one.
 */
export const twoSkipLocked: RelaysVariant = {
  id: 'two-skip-locked',
  needs: [{ slot: 'publishing', oneOf: outboxVariants }],
  places: ['relay-1', 'relay-2'],

  program: (service, publishing) => {
    const { query, eventIn } = publishing.unpublished ?? inOutbox;
    return function* relay() {
      const transaction = transactionOn(service.database);
      yield* transaction.begin();
      const polled = yield* transaction.waitForUnlocked(query);
      const row = polled.ok ? polled.value[0] : undefined;
      if (row === undefined) {
        yield* transaction.rollback();
        return next({});
      }

      const event = eventIn(row);
      const key = service.partitioning.keyOf(event);
      const published = yield* publish(service.broker, event.aggregateType, key, event);
      if (!published.ok) {
        yield* transaction.rollback();
        yield* awaitReachable(service.broker);
        return next({});
      }

      const mark = present(publishing.markPublished, 'a way to mark a row');
      const marked = yield* mark(transaction, event);
      // Dying here rolls back: the row is free again, and its event is published a second time.
      if (marked.ok) yield* transaction.commit();
      else yield* transaction.rollback();
      return next({});
    };
  },
};
