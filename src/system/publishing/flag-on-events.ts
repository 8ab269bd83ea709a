import { succeed } from '../../base/result.ts';
import { eventsTable } from '../../kernel/database/event-store-schema.ts';
import { messageFromRow } from '../../kernel/database/message-from-row.ts';
import type { Query } from '../../kernel/database/query.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import { publish, updateRows, waitForRows } from '../../kernel/language/ops.ts';
import { next } from '../../kernel/language/process.ts';
import { keptAsEvents } from '../keeping/keeping-needs.ts';
import { backOff } from '../announcing/back-off.ts';
import type { PublishingVariant } from '../announcing/publishing-variant.ts';

/** With an index by which the relay finds what is left. */
export const flaggedEvents: TableSchema = {
  ...eventsTable,
  indexes: [...eventsTable.indexes, ['published']],
};

const unflagged: Query = { table: 'events', where: { published: 0 }, limit: 1 };

/**
 * No outbox: each event says itself whether it has been published. There are no two rows that could
 * come apart, but the table of events is no longer one that is only inserted into.
 */
export const flagOnEvents = {
  id: 'flag-on-events',
  needs: [keptAsEvents],
  standIns: ['outbox-in-document'],
  tables: [flaggedEvents],
  eventColumns: { published: 0 },

  *whenRaised() {
    return succeed([]);
  },

  *insideTransaction() {
    return succeed(null);
  },

  *afterCommit() {
    return succeed(null);
  },

  relay: (service) =>
    function* relay() {
      const polled = yield* waitForRows(service.database, unflagged);
      const row = polled.ok ? polled.value[0] : undefined;
      if (row === undefined) return next({});

      const event = messageFromRow(row);
      const key = service.partitioning.keyOf(event);
      const published = yield* publish(service.broker, event.aggregateType, key, event);
      if (!published.ok) {
        yield* backOff(service.broker, event, published.failure);
        return next({});
      }

      // A fact that was written once is written over: for the relay's sake, not for the business's.
      yield* updateRows(service.database, 'events', {
        set: { published: 1 },
        where: { event_id: event.id },
      });
      return next({});
    },

  unpublished: { query: unflagged, eventIn: messageFromRow },

  *markPublished(transaction, events) {
    return yield* transaction.update('events', {
      set: { published: 1 },
      where: { event_id: events.map(({ id }) => id) },
    });
  },
} as const satisfies PublishingVariant;
