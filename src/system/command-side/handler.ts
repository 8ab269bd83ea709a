import type { Answer, Request } from '../../kernel/terms/message.ts';
import type { Process } from '../../kernel/language/process.ts';
import { attemptInTransaction } from './attempt-in-transaction.ts';
import { attemptOnDocument } from './attempt-on-document.ts';
import type { Caller } from './caller.ts';
import type { Service } from './service.ts';

/** The command handler: load, decide, save; after a conflict again, as often as the slot allows. */
export function* handleCommand(service: Service, request: Request, caller: Caller): Process<Answer> {
  let answer = yield* attempt(service, request, caller, 1);
  for (let count = 1; answer.kind === 'conflict'; count += 1) {
    if (count > service.concurrency.retryCountMax) return answer;
    // A retry loads and *decides* again: the old events were decided on a state that is gone.
    answer = yield* attempt(service, request, caller, count + 1);
  }
  return answer;
}

/** How the aggregate is kept says what commits it: a transaction, or the put of one document. */
function* attempt(service: Service, request: Request, caller: Caller, count: number): Process<Answer> {
  const { keeping } = service;
  if (keeping.commits === 'put') return yield* attemptOnDocument(service, keeping, request, count);
  return yield* attemptInTransaction(service, keeping, request, caller, count);
}
