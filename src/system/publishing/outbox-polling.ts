import { succeed } from '../../base/result.ts';
import { outboxTable } from '../../kernel/database/event-store-schema.ts';
import type { Message } from '../../kernel/terms/message.ts';
import { topicOf } from '../../kernel/terms/concern.ts';
import { publish, updateRows, waitForRows } from '../../kernel/language/ops.ts';
import { next } from '../../kernel/language/process.ts';
import { keptInTransaction } from '../keeping-needs.ts';
import { backOff } from '../announcing/back-off.ts';
import { outboxed, outboxRow } from '../announcing/outbox-row.ts';
import { backIntoOutbox } from '../announcing/send-again.ts';
import type { PublishingVariant } from '../announcing/publishing-variant.ts';

/** Transactional outbox with a polling relay: events and outbox rows are committed together. */
export const outboxPolling = {
  id: 'outbox-polling',
  needs: [keptInTransaction],
  standIns: ['outbox-in-document'],
  tables: [outboxTable],

  *whenRaised() {
    return succeed([]);
  },

  *insideTransaction(service, transaction, messages) {
    for (const message of messages) {
      const row = outboxRow(message, service.partitioning.keyOf(message));
      const inserted = yield* transaction.insert('outbox', row, [outboxed(message)]);
      if (!inserted.ok) return inserted;
    }
    return succeed(null);
  },

  *afterCommit() {
    return succeed(null);
  },

  again: backIntoOutbox(),

  relay: (service) =>
    function* relay() {
      const polled = yield* waitForRows(service.database, {
        table: 'outbox',
        where: { published: 0 },
        limit: 1,
      });
      const row = polled.ok ? polled.value[0] : undefined;
      if (row === undefined) return next({});

      const message = row['message'] as Message;
      const key = service.partitioning.keyOf(message);
      const published = yield* publish(service.broker, topicOf(message), key, message);
      if (!published.ok) {
        yield* backOff(service.broker, message, published.failure);
        return next({});
      }

      // Dying here, between the two, makes the relay publish the row a second time.
      yield* updateRows(service.database, 'outbox', {
        set: { published: 1 },
        where: { id: message.id },
      });
      return next({});
    },

  *markPublished(transaction, messages) {
    return yield* transaction.update('outbox', {
      set: { published: 1 },
      where: { id: messages.map(({ id }) => id) },
    });
  },
} as const satisfies PublishingVariant;
