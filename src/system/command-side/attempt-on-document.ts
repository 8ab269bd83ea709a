import type { Answer, Request } from '../../kernel/terms/message.ts';
import { tell } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { KeptInPut } from '../keeping/keeping-variant.ts';
import { methodFor } from '../services/method-for.ts';
import { documentRepository } from './document-repository.ts';
import type { Service } from './service.ts';

/** One attempt on a document store: there is no transaction, the put of one document commits all. */
export function* attemptOnDocument(
  service: Service,
  keeping: KeptInPut,
  request: Request,
  count: number,
): Process<Answer> {
  const { id, command } = request;
  yield* tell('handler', 'handle', { command: command.type, attempt: count });

  const method = methodFor(command);
  const carried = yield* method(documentRepository(service, keeping, request), command);
  if (carried.kind === 'rejected' || carried.kind === 'conflict') return carried;
  if (carried.kind === 'unread' || carried.kind === 'failed')
    return { kind: 'failed', reason: carried.reason };

  const { aggregateId } = command;
  const accepted: Answer = { kind: 'accepted', aggregateId, version: carried.version };
  if (carried.kind === 'recognised') {
    yield* tell('handler', 'recognise', { request: id });
    return accepted;
  }

  const told = yield* service.publishing.afterCommit(service, carried.messages);
  // Committed all the same: what the client hears is not what is.
  if (!told.ok) return { kind: 'failed', reason: told.failure };
  yield* tell('aggregate', 'mark-committed', { count: carried.messages.length });

  return accepted;
}
