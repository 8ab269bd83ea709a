import { succeed } from '../../base/result.ts';
import { transactionOn } from '../../kernel/language/transaction.ts';
import type { ConsumingVariant } from './consuming-variant.ts';
import { workAgain } from './alone.ts';
import { processedMarks, processedMessagesTable } from './processed-messages.ts';

/**
 * The check, the effect and the message's id in one transaction, the id last: two that check at once both find
 * nothing and both do the work. The second insert takes its rows back, but nothing that is outside.
 */
export const checkFirst = {
  id: 'check-first',
  tables: [processedMessagesTable],
  marksOf: processedMarks,

  *consume(consumer, { message, acknowledge }) {
    const id = { subscriber: consumer.group, message_id: message.id };
    const transaction = transactionOn(consumer.database);
    yield* transaction.begin();
    const seen = yield* transaction.select({ table: 'processed_messages', where: id });
    if (!seen.ok || seen.value.length > 0) {
      yield* transaction.rollback();
      const again = seen.ok ? yield* workAgain(consumer, message) : seen;
      if (again.ok) yield* acknowledge();
      return again.ok ? succeed(null) : again;
    }

    // Somebody else may have looked, too, and be at work on the same message.
    const worked = yield* consumer.effect.inside(transaction, message);
    const noted = worked.ok ? yield* transaction.insert('processed_messages', id) : worked;
    if (noted.ok) {
      const committed = yield* transaction.commit();
      if (!committed.ok) return committed;
    } else {
      yield* transaction.rollback();
      // A duplicate: the other one has committed, so its effect stands, and ours is taken back.
      if (noted.failure !== 'duplicate-key') return noted;
    }

    yield* acknowledge();
    return succeed(null);
  },
} as const satisfies ConsumingVariant;
