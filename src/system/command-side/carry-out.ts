import type { JsonRecord } from '../../base/json.ts';
import type { AnyAggregate } from '../../domains/aggregate.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { KeptInTransaction } from '../keeping/keeping-variant.ts';
import { decide } from '../aggregate/aggregate-root.ts';
import { announceEvents } from './announce-events.ts';
import type { CarriedOut, Shown } from './carried-out.ts';
import type { Instruction } from './instruction.ts';
import { aggregateOf, type Service } from './service.ts';

/** What is done inside a transaction, whoever has begun it and commits it: find, recognise, decide, save, announce. */
export function* carryOut(
  service: Service,
  keeping: KeptInTransaction,
  transaction: TransactionOps,
  { command, isNew, ...occasion }: Instruction,
): Process<CarriedOut> {
  const aggregate = aggregateOf(service, command);
  const found = yield* keeping.find(service, transaction, aggregate, command.aggregateId);
  if (!found.ok) return { kind: 'unread', reason: found.failure };
  const loaded = found.value;

  if (isNew !== true && service.recognising.hasSeen(loaded.causes, occasion.id))
    return { kind: 'recognised', version: loaded.version, ...shownOf(aggregate, loaded.state) };

  const decided = yield* decide(loaded, command);
  if (!decided.ok) return { kind: 'rejected', rejection: decided.failure.type, detail: decided.failure.data };

  const decision = { ...occasion, events: decided.value };
  const saved = yield* announceEvents(service, keeping, transaction, loaded, decision);
  if (!saved.ok)
    return saved.failure === 'conflict' ? { kind: 'conflict' } : { kind: 'failed', reason: saved.failure };
  const version = loaded.version + decided.value.length;
  const state = decided.value.reduce((before, event) => aggregate.apply(before, event), loaded.state);
  const shown = shownOf(aggregate, state);
  return { kind: 'done', version, ...shown, events: decided.value, messages: saved.value };
}

const shownOf = ({ statusOf }: AnyAggregate, state: JsonRecord): Shown =>
  statusOf === undefined ? {} : { status: statusOf(state) };
