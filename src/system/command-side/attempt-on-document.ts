import type { Answer, Request } from '../../kernel/terms/message.ts';
import { tell } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { KeptInPut } from '../keeping/keeping-variant.ts';
import { decide } from '../aggregate/aggregate-root.ts';
import { aggregateOf, type Service } from './service.ts';

/** One attempt on a document store: there is no transaction, the put of one document commits all. */
export function* attemptOnDocument(
  service: Service,
  keeping: KeptInPut,
  request: Request,
  count: number,
): Process<Answer> {
  const { publishing } = service;
  const { command } = request;
  yield* tell('handler', 'handle', { command: command.type, attempt: count });

  const aggregate = aggregateOf(service, command);
  const found = yield* keeping.find(service, aggregate, command.aggregateId);
  if (!found.ok) return { kind: 'failed', reason: found.failure };
  const loaded = found.value;

  if (service.recognising.hasSeen(loaded.causes, request.id)) {
    yield* tell('handler', 'recognise', { request: request.id });
    return { kind: 'accepted', aggregateId: command.aggregateId, version: loaded.version };
  }

  const decided = yield* decide(loaded, command);
  if (!decided.ok) return { kind: 'rejected', rejection: decided.failure.type, detail: decided.failure.data };

  // No way to publish that goes with documents does anything before the put.
  const saved = yield* keeping.save(service, loaded, {
    events: decided.value,
    ids: [],
    triggeringEvent: request.id,
    cause: request.intent,
    outboxAfter: publishing.outboxAfter,
  });
  if (!saved.ok)
    return saved.failure === 'conflict' ? { kind: 'conflict' } : { kind: 'failed', reason: saved.failure };
  const events = saved.value;

  const told = yield* publishing.afterCommit(service, events);
  // Committed all the same: what the client hears is not what is.
  if (!told.ok) return { kind: 'failed', reason: told.failure };
  yield* tell('aggregate', 'mark-committed', { count: events.length });

  const version = events.at(-1)?.version ?? loaded.version;
  return { kind: 'accepted', aggregateId: command.aggregateId, version };
}
