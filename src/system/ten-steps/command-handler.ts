import type { Answer, Request } from '../../kernel/terms/message.ts';
import { tell } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import { transactionOn } from '../../kernel/language/transaction.ts';
import type { Caller } from '../command-side/caller.ts';
import { aggregateOf, keptInTransaction, type Service } from '../command-side/service.ts';
import { getByIdAsync, saveAsync } from './event-sourcing-handler.ts';
import { runMethod } from './post-aggregate.ts';
import { takeStep } from './steps.ts';

/** CommandHandler: has the aggregate loaded, runs its method, has it saved; after a conflict again, as often as the slot allows. */
export function* handleCommand(service: Service, request: Request, caller: Caller): Process<Answer> {
  let answer = yield* attempt(service, request, caller, 1);
  for (let count = 1; answer.kind === 'conflict'; count += 1) {
    if (count > service.concurrency.retryCountMax) return answer;
    answer = yield* attempt(service, request, caller, count + 1);
  }
  return answer;
}

function* attempt(service: Service, request: Request, caller: Caller, count: number): Process<Answer> {
  const keeping = keptInTransaction(service);
  const { id, command } = request;
  const { type, aggregateId } = command;
  const transaction = transactionOn(service.database);
  const isNew = aggregateOf(service, command).commands.some((one) => one.type === type && one.creates);

  yield* takeStep(4, { command: type, attempt: count, isNew });
  yield* transaction.begin();
  const found = yield* getByIdAsync(service, keeping, transaction, command);
  if (!found.ok) return { kind: 'failed', reason: found.failure };
  const loaded = found.value;

  if (service.recognising.hasSeen(loaded.causes, id)) {
    yield* transaction.rollback();
    yield* tell('handler', 'recognise', { request: id });
    return { kind: 'accepted', aggregateId, version: loaded.version };
  }

  const ran = yield* runMethod(service, loaded, request);
  if (ran.kind !== 'changed') {
    yield* transaction.rollback();
    return ran;
  }

  yield* takeStep(8, { command: type });
  const version = loaded.version + ran.root.uncommitted.length;
  const answer: Answer = { kind: 'accepted', aggregateId, version };
  const saved = yield* saveAsync(service, keeping, transaction, ran.root, {
    request,
    beforeCommit: () => service.answering.beforeCommit(() => caller.answer(answer)),
  });
  if (saved.ok) return answer;
  return saved.failure === 'conflict' ? { kind: 'conflict' } : { kind: 'failed', reason: saved.failure };
}
