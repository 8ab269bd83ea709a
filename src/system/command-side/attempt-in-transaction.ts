import type { Answer, Request } from '../../kernel/terms/message.ts';
import { tell } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import { transactionOn } from '../../kernel/language/transaction.ts';
import type { KeptInTransaction } from '../keeping/keeping-variant.ts';
import type { Caller } from './caller.ts';
import { shownIn, type Shown } from './carried-out.ts';
import type { Service } from './service.ts';
import { workOn } from './work-on.ts';

/** One attempt where a transaction commits: begin it, carry the command out in it, commit. */
export function* attemptInTransaction(
  service: Service,
  keeping: KeptInTransaction,
  request: Request,
  caller: Caller,
  count: number,
): Process<Answer> {
  const { id, intent: cause, command } = request;
  const accepted = ({ version, ...shown }: Shown & { readonly version: number }): Answer => {
    return { kind: 'accepted', aggregateId: command.aggregateId, version, ...shownIn(shown) };
  };
  const transaction = transactionOn(service.database);

  yield* tell('handler', 'handle', { command: command.type, attempt: count });
  yield* transaction.begin();

  const carried = yield* workOn(service, keeping, transaction, { id, cause, command });
  if (carried.kind === 'unread') return { kind: 'failed', reason: carried.reason };
  if (carried.kind !== 'done') {
    yield* transaction.rollback();
    if (carried.kind !== 'recognised') return carried;
    yield* tell('handler', 'recognise', { request: id });
    return accepted(carried);
  }

  const answer = accepted(carried);
  yield* service.answering.beforeCommit(() => caller.answer(answer));
  const committed = yield* transaction.commit();
  if (!committed.ok) return { kind: 'failed', reason: committed.failure };

  const told = yield* service.publishing.afterCommit(service, carried.messages);
  // Committed all the same: what the client hears is not what is.
  if (!told.ok) return { kind: 'failed', reason: told.failure };
  yield* tell('aggregate', 'mark-committed', { count: carried.messages.length });

  return answer;
}
