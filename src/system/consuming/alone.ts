import { succeed } from '../../base/result.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';
import { transactionOn } from '../../kernel/language/transaction.ts';
import type { ConsumerEffect } from '../consumer/consumer.ts';

/** An effect that is a part of somebody's transaction, in a transaction of its own. */
export function aloneIn(database: DatabaseId, inside: ConsumerEffect['inside']): ConsumerEffect['alone'] {
  return function* alone(event) {
    const transaction = transactionOn(database);
    yield* transaction.begin();
    const worked = yield* inside(transaction, event);
    if (!worked.ok) {
      yield* transaction.rollback();
      return worked;
    }
    const committed = yield* transaction.commit();
    return committed.ok ? succeed(null) : committed;
  };
}
