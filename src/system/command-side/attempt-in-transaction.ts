import { succeed, type Result } from '../../base/result.ts';
import type { Answer, Request } from '../../kernel/message.ts';
import { tell } from '../../kernel/ops.ts';
import type { Process } from '../../kernel/process.ts';
import { transactionOn } from '../../kernel/transaction.ts';
import type { KeptInTransaction } from '../keeping/keeping-variant.ts';
import { decide } from './aggregate-root.ts';
import { announce } from './announce.ts';
import type { Caller } from './caller.ts';
import { aggregateOf, type Service } from './service.ts';

/** One attempt where a transaction commits: load, decide and save in it. */
export function* attemptInTransaction(
  service: Service,
  keeping: KeptInTransaction,
  request: Request,
  caller: Caller,
  count: number,
): Process<Answer> {
  const { publishing } = service;
  const { command } = request;
  const transaction = transactionOn(service.database);

  yield* tell('handler', 'handle', { command: command.type, attempt: count });
  yield* transaction.begin();

  const aggregate = aggregateOf(service, command);
  const found = yield* keeping.find(service, transaction, aggregate, command.aggregateId);
  if (!found.ok) return { kind: 'failed', reason: found.failure };

  if (service.recognising.hasSeen(found.value.causes, request.id)) {
    yield* transaction.rollback();
    yield* tell('handler', 'recognise', { request: request.id });
    return { kind: 'accepted', aggregateId: command.aggregateId, version: found.value.version };
  }

  const decided = yield* decide(found.value, command);
  if (!decided.ok) {
    yield* transaction.rollback();
    return { kind: 'rejected', rejection: decided.failure.type, detail: decided.failure.data };
  }

  const raised = yield* publishing.whenRaised(service, found.value, decided.value, request.id);
  if (!raised.ok) {
    yield* transaction.rollback();
    return { kind: 'failed', reason: raised.failure };
  }

  const saved = yield* keeping.save(service, transaction, found.value, {
    events: decided.value,
    ids: raised.value,
    triggeringEvent: request.id,
    columns: publishing.eventColumns ?? {},
  });
  if (!saved.ok) {
    yield* transaction.rollback();
    return saved.failure === 'conflict' ? { kind: 'conflict' } : { kind: 'failed', reason: saved.failure };
  }
  const events = saved.value;

  const announced = yield* (publishing.insideTransaction ?? nothing)(service, transaction, events);
  if (!announced.ok) {
    yield* transaction.rollback();
    return { kind: 'failed', reason: announced.failure };
  }

  const version = found.value.version + decided.value.length;
  const accepted: Answer = { kind: 'accepted', aggregateId: command.aggregateId, version };
  yield* service.answering.beforeCommit(() => caller.answer(accepted));
  const committed = yield* transaction.commit(announce(events, request.intent));
  if (!committed.ok) return { kind: 'failed', reason: committed.failure };

  const told = yield* publishing.afterCommit(service, events);
  // Committed all the same: what the client hears is not what is.
  if (!told.ok) return { kind: 'failed', reason: told.failure };
  yield* tell('aggregate', 'mark-committed', { count: events.length });

  return accepted;
}

/** Of a pattern that leaves nothing in the transaction. */
function* nothing(): Process<Result<null, never>> {
  return succeed(null);
}
