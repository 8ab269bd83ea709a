import type { Command, Request } from '../../kernel/terms/message.ts';
import type { Process } from '../../kernel/language/process.ts';
import { decide } from '../aggregate/aggregate-root.ts';
import type { KeptInPut } from '../keeping/keeping-variant.ts';
import type { AggregateRepository } from '../services/aggregate-service.ts';
import type { CarriedOut } from './carried-out.ts';
import { aggregateOf, type Service } from './service.ts';

/** The aggregates of one type where each is a document: the put that saves one commits it. */
export function documentRepository(
  service: Service,
  keeping: KeptInPut,
  { id: requestId, intent: cause, command: asked }: Request,
): AggregateRepository<CarriedOut> {
  const aggregate = aggregateOf(service, asked);
  const find = (id: string) => keeping.find(service, aggregate, id);

  function* update(id: string, command: Command): Process<CarriedOut> {
    const found = yield* find(id);
    if (!found.ok) return { kind: 'unread', reason: found.failure };
    const loaded = found.value;

    if (service.recognising.hasSeen(loaded.causes, requestId))
      return { kind: 'recognised', version: loaded.version };

    const decided = yield* decide(loaded, command);
    if (!decided.ok)
      return { kind: 'rejected', rejection: decided.failure.type, detail: decided.failure.data };

    const events = decided.value;
    const { outboxAfter } = service.publishing;
    // No way to publish that goes with documents does anything before the put.
    const decision = { events, ids: [], triggeringEvent: requestId, cause, outboxAfter };
    const saved = yield* keeping.save(service, loaded, decision);
    if (!saved.ok)
      return saved.failure === 'conflict' ? { kind: 'conflict' } : { kind: 'failed', reason: saved.failure };
    return { kind: 'done', version: loaded.version + events.length, events, messages: saved.value };
  }

  return {
    update,
    // Clients name what they create, and may ask again: so it is looked up, too, and nothing found is a new one.
    save: (command) => update(command.aggregateId, command),
  };
}
