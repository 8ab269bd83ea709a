import { succeed } from '../../base/result.ts';
import type { Message } from '../../kernel/terms/message.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { Consumer } from '../consumer/consumer.ts';
import type { Consumed } from '../consumer/consumed.ts';
import { aloneIn } from './alone.ts';

/** What is left to do about a message that was recognised where no transaction is open: for an event nothing. */
export function* workAgain({ effect, database }: Consumer, message: Message): Process<Consumed> {
  const { again } = effect;
  return again === undefined ? succeed(null) : yield* aloneIn(database, again)(message);
}
