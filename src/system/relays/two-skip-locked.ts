import { present } from '../../base/assert.ts';
import { publish } from '../../kernel/language/ops.ts';
import { next } from '../../kernel/language/process.ts';
import { transactionOn } from '../../kernel/language/transaction.ts';
import { backOff } from '../announcing/back-off.ts';
import { inOutbox } from '../announcing/outbox-row.ts';
import { markingVariants } from './outbox-variants.ts';
import type { RelaysVariant } from './relays-variant.ts';

/**
 * Two relays that select, publish and mark in one transaction, and pass over what the other has
 * locked: no row is carried by both. But a row that is passed over may be overtaken by a later one.
 */
export const twoSkipLocked = {
  id: 'two-skip-locked',
  needs: [{ slot: 'publishing', oneOf: markingVariants }],
  places: ['relay-1', 'relay-2'],

  program: (service, publishing) => {
    const { query, eventIn } = publishing.unpublished ?? inOutbox;
    return function* relay() {
      const transaction = transactionOn(service.database);
      yield* transaction.begin();
      const polled = yield* transaction.waitForUnlocked({ ...query, limit: publishing.rowCountMax ?? 1 });
      const events = polled.ok ? polled.value.map(eventIn) : [];
      if (events.length === 0) {
        yield* transaction.rollback();
        return next({});
      }

      for (const event of events) {
        const key = service.partitioning.keyOf(event);
        const published = yield* publish(service.broker, event.aggregateType, key, event);
        if (!published.ok) {
          yield* transaction.rollback();
          yield* backOff(service.broker, event, published.failure);
          return next({});
        }
      }

      const mark = present(publishing.markPublished, 'a way to mark a row');
      const marked = yield* mark(transaction, events);
      // Dying here rolls back: the rows are free again, and their events are published a second time.
      if (marked.ok) yield* transaction.commit();
      else yield* transaction.rollback();
      return next({});
    };
  },
} as const satisfies RelaysVariant;
