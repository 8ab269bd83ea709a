import { succeed } from '../../base/result.ts';
import { transactionOn } from '../../kernel/language/transaction.ts';
import type { ConsumingVariant } from './consuming-variant.ts';

/**
 * The effect and the checkpoint in one transaction: what has taken effect is never read again, and no
 * duplicate check is needed. Only rows are protected by it: an e-mail is in no transaction.
 */
export const checkpointInside = {
  id: 'checkpoint-inside',
  // A broker keeps its offsets itself, where no transaction of a subscriber's reaches.
  needs: [{ slot: 'publishing', oneOf: ['catch-up-subscription'] }],
  tables: [],

  *consume(consumer, { message, acknowledgeInside }) {
    const transaction = transactionOn(consumer.database);
    yield* transaction.begin();
    const worked = yield* consumer.effect.inside(transaction, message);
    const moved = worked.ok ? yield* acknowledgeInside(transaction) : worked;
    if (!moved.ok) {
      yield* transaction.rollback();
      return moved;
    }
    // Committed or not, if there is no answer? The checkpoint is read again next, and it knows.
    yield* transaction.commit();
    return succeed(null);
  },
} as const satisfies ConsumingVariant;
