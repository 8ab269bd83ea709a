import type { JsonRecord } from '../../base/json.ts';
import type { AnyAggregate } from '../../domains/aggregate.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import { decide } from '../aggregate/aggregate-root.ts';
import type { KeptInTransaction } from '../keeping/keeping-variant.ts';
import type { AggregateRepository } from '../services/aggregate-service.ts';
import { announceEvents } from './announce-events.ts';
import type { CarriedOut, Shown } from './carried-out.ts';
import type { Instruction } from './instruction.ts';
import { aggregateOf, type Service } from './service.ts';

/** The aggregates of one type, in a transaction that somebody else has begun and commits. */
export function aggregateRepository(
  service: Service,
  keeping: KeptInTransaction,
  transaction: TransactionOps,
  { command: asked, isNew, ...occasion }: Instruction,
): AggregateRepository<CarriedOut> {
  const aggregate = aggregateOf(service, asked);

  const find = (id: string) => keeping.find(service, transaction, aggregate, id);

  function* update(id: string, command: Command): Process<CarriedOut> {
    const found = yield* find(id);
    if (!found.ok) return { kind: 'unread', reason: found.failure };
    const loaded = found.value;

    if (isNew !== true && service.recognising.hasSeen(loaded.causes, occasion.id))
      return { kind: 'recognised', version: loaded.version, ...shownOf(aggregate, loaded.state) };

    const decided = yield* decide(loaded, command);
    if (!decided.ok)
      return { kind: 'rejected', rejection: decided.failure.type, detail: decided.failure.data };

    const events = decided.value;
    const saved = yield* announceEvents(service, keeping, transaction, loaded, { ...occasion, events });
    if (!saved.ok)
      return saved.failure === 'conflict' ? { kind: 'conflict' } : { kind: 'failed', reason: saved.failure };
    const state = events.reduce((before, event) => aggregate.apply(before, event), loaded.state);
    const version = loaded.version + events.length;
    return { kind: 'done', version, ...shownOf(aggregate, state), events, messages: saved.value };
  }

  return {
    update,
    // Clients name what they create, and may ask again: so it is looked up, too, and nothing found is a new one.
    save: (command) => update(command.aggregateId, command),
  };
}

const shownOf = ({ statusOf }: AnyAggregate, state: JsonRecord): Shown =>
  statusOf === undefined ? {} : { status: statusOf(state) };
