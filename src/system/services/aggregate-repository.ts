import type { JsonRecord } from '../../base/json.ts';
import type { AnyAggregate } from '../../domains/aggregate.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import { decide, type LoadedAggregate } from '../aggregate/aggregate-root.ts';
import { announceEvents } from '../command-side/announce-events.ts';
import type { CarriedOut, Shown } from '../command-side/carried-out.ts';
import type { Instruction } from '../command-side/instruction.ts';
import { aggregateOf, type Service } from '../command-side/service.ts';
import type { FoundAggregate, KeptInTransaction } from '../keeping/keeping-variant.ts';

/** What a service calls: a new aggregate is saved, one that is there is found by its id and updated. */
export type AggregateRepository = {
  readonly save: (command: Command) => Process<CarriedOut>;
  readonly find: (id: string) => Process<FoundAggregate<LoadedAggregate>>;
  readonly update: (id: string, command: Command) => Process<CarriedOut>;
};

/** The aggregates of one type, in a transaction that somebody else has begun and commits. */
export function aggregateRepository(
  service: Service,
  keeping: KeptInTransaction,
  transaction: TransactionOps,
  { command: asked, isNew, ...occasion }: Instruction,
): AggregateRepository {
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
    find,
    update,
    // Clients name what they create, and may ask again: so it is looked up, too, and nothing found is a new one.
    save: (command) => update(command.aggregateId, command),
  };
}

const shownOf = ({ statusOf }: AnyAggregate, state: JsonRecord): Shown =>
  statusOf === undefined ? {} : { status: statusOf(state) };
