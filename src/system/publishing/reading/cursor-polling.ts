import { succeed } from '../../../base/result.ts';
import type { TableSchema } from '../../../kernel/database/schema.ts';
import { topicOf } from '../../../kernel/terms/concern.ts';
import { awaitReachable, publish, putRow, selectRows, waitForRows } from '../../../kernel/language/ops.ts';
import { next } from '../../../kernel/language/process.ts';
import { keptAsEvents } from '../../keeping-needs.ts';
import { backOff } from '../../announcing/back-off.ts';
import { announcedIn, inMessages, rowIdOf } from '../../announcing/announced-row.ts';
import { isAnnounced } from '../../announcing/is-announced.ts';
import { inAnotherRow } from '../../announcing/send-again.ts';
import type { PublishingVariant } from '../../announcing/publishing-variant.ts';

const cursorTable: TableSchema = { name: 'relay_cursor', key: ['name'], indexes: [] };

/**
 * No flag, only a cursor: "everything after the last id I saw". An event whose transaction commits
 * after one with a higher id is never seen.
 */
export const cursorPolling = {
  id: 'cursor-polling',
  needs: [keptAsEvents],
  standIns: ['change-stream', 'outbox-polling'],
  tables: [cursorTable],

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
      let cursor = (args as { readonly cursor?: number }).cursor;
      if (cursor === undefined) {
        const stored = yield* selectRows(service.database, {
          table: 'relay_cursor',
          where: { name: 'relay' },
        });
        if (!stored.ok) {
          yield* awaitReachable(service.databasePlace);
          return next({});
        }
        cursor = Number(stored.value[0]?.['event_id'] ?? 0);
      }

      const later = { table: 'events', where: {}, above: { column: 'event_id', value: cursor }, limit: 1 };
      const polled = yield* waitForRows(service.database, later, inMessages(service, later));
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

      // Ids are drawn before the commit: a lower one may still be on its way, and is skipped.
      yield* putRow(service.database, 'relay_cursor', { name: 'relay', event_id: rowIdOf(row) });
      return next({ cursor: rowIdOf(row) });
    },
} as const satisfies PublishingVariant;
