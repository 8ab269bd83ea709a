import { succeed } from '../../base/result.ts';
import { outboxTable } from '../../kernel/database/event-store-schema.ts';
import type { Message } from '../../kernel/terms/message.ts';
import { topicOf } from '../../kernel/terms/concern.ts';
import { awaitReachable, publish, updateRows, waitForDueRows } from '../../kernel/language/ops.ts';
import { next } from '../../kernel/language/process.ts';
import { keptInTransaction } from '../keeping-needs.ts';
import { outboxed, outboxRow } from '../announcing/outbox-row.ts';
import { backIntoOutbox } from '../announcing/send-again.ts';
import type { PublishingVariant } from '../announcing/publishing-variant.ts';

/**
 * Transactional outbox whose relay sets a row aside that can't be published, and goes on with the next: one
 * bad row holds up nobody. But later events of the same aggregate overtake it.
 */
export const outboxSkipping = {
  id: 'outbox-skipping',
  needs: [keptInTransaction],
  standIns: ['outbox-in-document'],
  tables: [outboxTable],

  *whenRaised() {
    return succeed([]);
  },

  *insideTransaction(service, transaction, messages) {
    for (const message of messages) {
      const row = { ...outboxRow(message, service.partitioning.keyOf(message)), set_aside: 0 };
      const inserted = yield* transaction.insert('outbox', row, [outboxed(message)]);
      if (!inserted.ok) return inserted;
    }
    return succeed(null);
  },

  *afterCommit() {
    return succeed(null);
  },

  again: backIntoOutbox({ set_aside: 0 }),

  relay: (service) =>
    function* relay() {
      const unpublished = { table: 'outbox', where: { published: 0 }, limit: 1 };
      const polled = yield* waitForDueRows(service.database, unpublished, 'set_aside');
      const row = polled.ok ? polled.value[0] : undefined;
      if (row === undefined) return next({});

      const message = row['message'] as Message;
      const key = service.partitioning.keyOf(message);
      const published = yield* publish(service.broker, topicOf(message), key, message);
      if (!published.ok && published.failure === 'too-large') {
        // It comes back when its next attempt is due; until then what lies behind it passes it.
        yield* updateRows(service.database, 'outbox', {
          set: { set_aside: 1 },
          where: { id: message.id },
        });
        return next({});
      }
      if (!published.ok) {
        yield* awaitReachable(service.broker);
        return next({});
      }

      // Dying here, between the two, makes the relay publish the row a second time.
      yield* updateRows(service.database, 'outbox', {
        set: { published: 1 },
        where: { id: message.id },
      });
      return next({});
    },
} as const satisfies PublishingVariant;
