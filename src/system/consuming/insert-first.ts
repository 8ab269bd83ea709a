import { succeed } from '../../base/result.ts';
import { transactionOn } from '../../kernel/language/transaction.ts';
import type { ConsumingVariant } from './consuming-variant.ts';
import { processedMarks, processedMessagesTable } from './processed-messages.ts';

/**
 * The idempotent consumer without an error: the message's id is inserted unless it is there, and whether a row
 * was inserted says whether the message is new. Who comes second waits for the first at this very statement.
 */
export const insertFirst = {
  id: 'insert-first',
  tables: [processedMessagesTable],
  marksOf: processedMarks,

  *consume(consumer, { message, acknowledge }) {
    const transaction = transactionOn(consumer.database);
    yield* transaction.begin();
    const inserted = yield* transaction.insertUnlessTaken('processed_messages', {
      subscriber: consumer.group,
      message_id: message.id,
    });
    const isNew = inserted.ok && inserted.value !== null;
    const { inside, again } = consumer.effect;
    // A copy of a command is answered again, in this very transaction.
    const work = isNew ? inside : inserted.ok ? again : undefined;
    const worked = work === undefined ? inserted : yield* work(transaction, message);
    if (!worked.ok) {
      yield* transaction.rollback();
      return worked;
    }
    // No statement has failed, so also a copy ends with a commit, of nothing or of its answer.
    const committed = yield* transaction.commit();
    if (!committed.ok) return committed;

    yield* acknowledge();
    return succeed(null);
  },
} as const satisfies ConsumingVariant;
