import type { Result } from '../../base/result.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import { tell } from '../../kernel/language/ops.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import { aggregateOf, type Service } from '../command-side/service.ts';
import type { FoundAggregate, KeptInTransaction } from '../keeping/keeping-variant.ts';
import type { AggregateRoot } from './aggregate-root.ts';
import { saveEvents, type Saving } from './event-store.ts';
import { takeStep } from './steps.ts';

/** EventSourcingHandler.GetByIdAsync: an aggregate is its events, which the EventStoreRepository finds, replayed. */
export function* getByIdAsync(
  service: Service,
  keeping: KeptInTransaction,
  transaction: TransactionOps,
  command: Command,
): Process<FoundAggregate<LoadedAggregate>> {
  const aggregate = aggregateOf(service, command);
  const found = yield* keeping.find(service, transaction, aggregate, command.aggregateId);
  if (!found.ok) return found;
  yield* tell('repository', 'get-by-id', { aggregate: command.aggregateId, version: found.value.version });
  return found;
}

/** EventSourcingHandler.SaveAsync: what is uncommitted goes to the event store, and then it is that no more. */
export function* saveAsync(
  service: Service,
  keeping: KeptInTransaction,
  transaction: TransactionOps,
  root: AggregateRoot,
  saving: Saving,
): Process<Result<null, OpFailure | 'conflict' | 'not-published'>> {
  const saved = yield* saveEvents(service, keeping, transaction, root, saving);
  if (!saved.ok) return saved;
  yield* takeStep(10, { count: root.uncommitted.length });
  return saved;
}
