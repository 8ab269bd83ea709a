import { succeed } from '../../base/result.ts';
import { transactionOn } from '../../kernel/language/transaction.ts';
import type { ConsumingVariant } from './consuming-variant.ts';
import { workAgain } from './alone.ts';
import { processedMarks, processedMessagesTable } from './processed-messages.ts';

/** The message's id and the effect in one transaction, then acknowledge: a copy is recognised. */
export const idempotent = {
  id: 'idempotent',
  tables: [processedMessagesTable],
  marksOf: processedMarks,

  *consume(consumer, { message, acknowledge }) {
    const transaction = transactionOn(consumer.database);
    yield* transaction.begin();
    const isNew = yield* transaction.insert('processed_messages', {
      subscriber: consumer.group,
      message_id: message.id,
    });
    if (!isNew.ok) {
      yield* transaction.rollback();
      if (isNew.failure !== 'duplicate-key') return isNew;
      // Seen before: its effect stands already. What it was answered goes out again.
      const again = yield* workAgain(consumer, message);
      if (again.ok) yield* acknowledge();
      return again;
    }

    const worked = yield* consumer.effect.inside(transaction, message);
    if (!worked.ok) {
      yield* transaction.rollback();
      return worked;
    }
    const committed = yield* transaction.commit();
    if (!committed.ok) return committed;

    yield* acknowledge();
    return succeed(null);
  },
} as const satisfies ConsumingVariant;
