import { succeed } from '../../base/result.ts';
import type { Message } from '../../kernel/terms/message.ts';
import type { DatabaseId } from '../../kernel/terms/names.ts';
import type { Process } from '../../kernel/language/process.ts';
import { transactionOn, type TransactionOps } from '../../kernel/language/transaction.ts';
import type { Consumer } from '../consumer/consumer.ts';
import type { Consumed } from '../consumer/consumed.ts';

/** An effect that is a part of somebody's transaction, in a transaction of its own. */
export function aloneIn<Heard>(
  database: DatabaseId,
  inside: (transaction: TransactionOps, message: Heard) => Process<Consumed>,
): (message: Heard) => Process<Consumed> {
  return function* alone(message) {
    const transaction = transactionOn(database);
    yield* transaction.begin();
    const worked = yield* inside(transaction, message);
    if (!worked.ok) {
      yield* transaction.rollback();
      return worked;
    }
    const committed = yield* transaction.commit();
    return committed.ok ? succeed(null) : committed;
  };
}

/** What is left to do about a message that was recognised where no transaction is open: for an event nothing. */
export function* workAgain({ effect, database }: Consumer, message: Message): Process<Consumed> {
  const { again } = effect;
  return again === undefined ? succeed(null) : yield* aloneIn(database, again)(message);
}
