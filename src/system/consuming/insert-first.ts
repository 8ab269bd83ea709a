import { succeed } from '../../base/result.ts';
import { transactionOn } from '../../kernel/language/transaction.ts';
import type { ConsumingVariant } from './consuming-variant.ts';
import { processedMessagesTable } from './processed-messages.ts';

/**
 * The idempotent consumer without an error: the message's id is inserted unless it is there, and whether a row
 * was inserted says whether the message is new. Who comes second waits for the first at this very statement.
 */
export const insertFirst = {
  id: 'insert-first',
  tables: [processedMessagesTable],

  *consume(consumer, { message, acknowledge }) {
    const transaction = transactionOn(consumer.database);
    yield* transaction.begin();
    const inserted = yield* transaction.insertUnlessTaken('processed_messages', {
      subscriber: consumer.group,
      message_id: message.id,
    });
    const isNew = inserted.ok && inserted.value !== null;
    const worked = isNew ? yield* consumer.effect.inside(transaction, message) : inserted;
    if (!worked.ok) {
      yield* transaction.rollback();
      return worked;
    }
    // No statement has failed, so also a copy ends with a commit, of nothing.
    const committed = yield* transaction.commit();
    if (!committed.ok) return committed;

    yield* acknowledge();
    return succeed(null);
  },
} as const satisfies ConsumingVariant;
