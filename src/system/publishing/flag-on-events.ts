import { succeed } from '../../base/result.ts';
import { eventsTable, messagesTable } from '../../kernel/database/event-store-schema.ts';
import type { Query } from '../../kernel/database/query.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import { topicOf } from '../../kernel/terms/concern.ts';
import { publish, updateRows, waitForRows } from '../../kernel/language/ops.ts';
import { next } from '../../kernel/language/process.ts';
import { keptAsEvents } from '../keeping-needs.ts';
import { backOff } from '../announcing/back-off.ts';
import { announcedIn, inMessages, keyOfRow } from '../announcing/announced-row.ts';
import { inAnotherRow } from '../announcing/send-again.ts';
import type { PublishingVariant } from '../announcing/publishing-variant.ts';

/** With an index by which the relay finds what is left. */
export const flaggedEvents: TableSchema = {
  ...eventsTable,
  indexes: [...eventsTable.indexes, ['published']],
};

const flaggedMessages: TableSchema = {
  ...messagesTable,
  indexes: [...messagesTable.indexes, ['published']],
};

const unflagged: Query = { table: 'events', where: { published: 0 }, limit: 1 };

/**
 * No outbox: each event says itself whether it has been published. There are no two rows that could
 * come apart, but the table of events is no longer one that is only inserted into.
 */
export const flagOnEvents = {
  id: 'flag-on-events',
  needs: [keptAsEvents],
  standIns: ['outbox-in-document', 'outbox-polling'],
  tables: [flaggedEvents],
  messageTables: [flaggedMessages],
  columns: { published: 0 },
  unannouncedColumns: { published: 1 },

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
      const polled = yield* waitForRows(service.database, unflagged, inMessages(service, unflagged));
      const row = polled.ok ? polled.value[0] : undefined;
      if (row === undefined) return next({});

      const message = announcedIn(row);
      const key = service.partitioning.keyOf(message);
      const published = yield* publish(service.broker, topicOf(message), key, message);
      if (!published.ok) {
        yield* backOff(service.broker, message, published.failure);
        return next({});
      }

      // A fact that was written once is written over: for the relay's sake, not for the business's.
      const { table, where } = keyOfRow(row);
      yield* updateRows(service.database, table, { set: { published: 1 }, where });
      return next({});
    },

  again: inAnotherRow({ published: 0 }),
  unpublished: { query: unflagged, messageIn: announcedIn },

  *markPublished(transaction, messages) {
    return yield* transaction.update('events', {
      set: { published: 1 },
      where: { event_id: messages.map(({ id }) => id) },
    });
  },
} as const satisfies PublishingVariant;
