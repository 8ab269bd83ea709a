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

/** So many rows at most are one batch. */
const rowCountMax = 3;

/** Transactional outbox whose relay takes several rows at once, and marks them all in one statement. */
export const outboxBatch = {
  id: 'outbox-batch',
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
        limit: rowCountMax,
      });
      const rows = polled.ok ? polled.value : [];
      const batch = rows.map((row) => row['message'] as Message);
      if (batch.length === 0) return next({});

      for (const message of batch) {
        const key = service.partitioning.keyOf(message);
        const published = yield* publish(service.broker, topicOf(message), key, message);
        if (!published.ok) {
          // None of the batch is marked yet: what has been published of it is published once more.
          yield* backOff(service.broker, message, published.failure);
          return next({});
        }
      }

      // Dying before this makes the relay publish the whole batch a second time.
      yield* updateRows(service.database, 'outbox', {
        set: { published: 1 },
        where: { id: batch.map(({ id }) => id) },
      });
      return next({});
    },

  rowCountMax,

  *markPublished(transaction, messages) {
    return yield* transaction.update('outbox', {
      set: { published: 1 },
      where: { id: messages.map(({ id }) => id) },
    });
  },
} as const satisfies PublishingVariant;
