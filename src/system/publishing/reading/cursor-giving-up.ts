import { succeed } from '../../../base/result.ts';
import type { TableSchema } from '../../../kernel/database/schema.ts';
import { topicOf } from '../../../kernel/terms/concern.ts';
import {
  awaitReachable,
  publish,
  putRow,
  selectRows,
  waitWithPatience,
} from '../../../kernel/language/ops.ts';
import { next } from '../../../kernel/language/process.ts';
import { keptAsEvents } from '../../keeping-needs.ts';
import { backOff } from '../../announcing/back-off.ts';
import { announcedIn, inMessages, rowIdOf } from '../../announcing/announced-row.ts';
import { isAnnounced } from '../../announcing/is-announced.ts';
import { inAnotherRow } from '../../announcing/send-again.ts';
import type { PublishingVariant } from '../../announcing/publishing-variant.ts';

const cursorTable: TableSchema = { name: 'relay_cursor', key: ['name'], indexes: [] };

/**
 * A cursor that waits at gaps, though not for ever: once its patience is over it goes on with the next event
 * that is there. A transaction that was rolled back holds it up no more, and one that is merely slow is skipped.
 */
export const cursorGivingUp = {
  id: 'cursor-giving-up',
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
      const { first, step } = service.eventIds;
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
        cursor = Number(stored.value[0]?.['event_id'] ?? first - step);
      }

      const successor = { table: 'events', where: { event_id: cursor + step } };
      const later = { table: 'events', where: {}, above: { column: 'event_id', value: cursor }, limit: 1 };
      // How long it waits at a gap before it takes what comes later, no setting can get right.
      const [query, orElse] = [inMessages(service, successor), inMessages(service, later)];
      const also = query === null || orElse === null ? null : { query, orElse };
      const polled = yield* waitWithPatience(service.database, successor, later, also);
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

      // The cursor passes the gap, whoever may still be on the way to fill it.
      yield* putRow(service.database, 'relay_cursor', { name: 'relay', event_id: rowIdOf(row) });
      return next({ cursor: rowIdOf(row) });
    },
} as const satisfies PublishingVariant;
