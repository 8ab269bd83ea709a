import { succeed } from '../../../base/result.ts';
import type { Row } from '../../../kernel/database/row.ts';
import type { TableSchema } from '../../../kernel/database/schema.ts';
import { topicOf } from '../../../kernel/terms/concern.ts';
import {
  awaitReachable,
  publish,
  putRow,
  selectRows,
  waitBelowHorizon,
} from '../../../kernel/language/ops.ts';
import { next } from '../../../kernel/language/process.ts';
import { keptAsEvents } from '../../keeping-needs.ts';
import { backOff } from '../../announcing/back-off.ts';
import { announcedIn, inMessages, rowIdOf } from '../../announcing/announced-row.ts';
import { isAnnounced } from '../../announcing/is-announced.ts';
import { inAnotherRow } from '../../announcing/send-again.ts';
import type { PublishingVariant } from '../../announcing/publishing-variant.ts';
import { stampedEvents, stampedMessages } from './stamped-tables.ts';

const cursorTable: TableSchema = { name: 'relay_cursor', key: ['name'], indexes: [] };

/** The last event that was published, by its place in the order of transactions and ids. */
type Cursor = { readonly transaction_id: number; readonly event_id: number };

/**
 * A cursor that reads no further than the oldest transaction that is still open: what is older has ended, so
 * nothing can appear behind the cursor any more. One long transaction holds everything back.
 */
export const transactionHorizon = {
  id: 'transaction-horizon',
  needs: [keptAsEvents],
  standIns: ['change-stream', 'outbox-polling'],
  tables: [stampedEvents, cursorTable],
  messageTables: [stampedMessages],

  *whenRaised() {
    return succeed([]);
  },

  *insideTransaction() {
    return succeed(null);
  },

  *afterCommit() {
    return succeed(null);
  },

  again: inAnotherRow(),

  relay: (service) =>
    function* relay(args) {
      const { cursor } = args as { readonly cursor?: Cursor };
      if (cursor === undefined) {
        const stored = yield* selectRows(service.database, {
          table: 'relay_cursor',
          where: { name: 'relay' },
        });
        if (!stored.ok) {
          yield* awaitReachable(service.databasePlace);
          return next({});
        }
        const [row] = stored.value;
        return next({ cursor: row === undefined ? { transaction_id: 0, event_id: 0 } : cursorAt(row) });
      }

      // Transactions that are older than any that is open have ended; among them ids are in order.
      const tie = { column: 'event_id', value: cursor.event_id };
      const above = { column: 'transaction_id', value: cursor.transaction_id, tie };
      const events = { table: 'events', where: {}, above, limit: 1 };
      const also = inMessages(service, events);
      const polled = yield* waitBelowHorizon(service.database, events, 'transaction_id', also);
      const row = polled.ok ? polled.value[0] : undefined;
      if (row === undefined) return next({ cursor });

      const message = announcedIn(row);
      // What is nobody else's business is passed over, and the cursor with it.
      if (isAnnounced(service, message)) {
        const key = service.partitioning.keyOf(message);
        const published = yield* publish(service.broker, topicOf(message), key, message);
        if (!published.ok) {
          yield* backOff(service.broker, message, published.failure);
          return next({ cursor });
        }
      }

      yield* putRow(service.database, 'relay_cursor', { name: 'relay', ...cursorAt(row) });
      return next({ cursor: cursorAt(row) });
    },
} as const satisfies PublishingVariant;

const cursorAt = (row: Row): Cursor => ({
  transaction_id: Number(row['transaction_id']),
  event_id: rowIdOf(row),
});
