import { fail, type Result } from '../../base/result.ts';
import type { Request } from '../../kernel/terms/message.ts';
import type { OpFailure } from '../../kernel/language/op.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { Service } from '../command-side/service.ts';
import type { KeptInTransaction, Saved } from '../keeping/keeping-variant.ts';
import type { AggregateRoot } from './aggregate-root.ts';
import { produceAsync } from './event-producer.ts';
import { takeStep } from './steps.ts';

/** On whose account something is saved, and what is done about that before it is committed. */
export type Saving = { readonly request: Request; readonly beforeCommit: () => Process<void> };

/** EventStore.SaveAsync: two writes, to the event store's database and to the broker, unless an outbox makes them one. */
export function* saveEvents(
  service: Service,
  keeping: KeptInTransaction,
  transaction: TransactionOps,
  root: AggregateRoot,
  { request, beforeCommit }: Saving,
): Process<Result<null, OpFailure | 'conflict' | 'not-published'>> {
  yield* takeStep(9, { count: root.uncommitted.length });
  const written = yield* writeEvents(service, keeping, transaction, root, request);
  if (!written.ok) {
    yield* transaction.rollback();
    return written;
  }
  yield* beforeCommit();
  const committed = yield* transaction.commit();
  if (!committed.ok) return fail(committed.failure);
  // Dying here leaves events in the store that nobody else ever hears of, unless a relay finds them.
  return yield* produceAsync(service, written.value);
}

/** EventStoreRepository: a row for each event; and whatever the way to publish has committed with it. */
function* writeEvents(
  service: Service,
  keeping: KeptInTransaction,
  transaction: TransactionOps,
  { loaded, uncommitted, ids }: AggregateRoot,
  { id: triggeringEvent, intent: cause }: Request,
): Process<Saved> {
  const { insideTransaction, columns = {} } = service.publishing;
  const decided = { events: uncommitted, ids, triggeringEvent, cause, columns };
  const saved = yield* keeping.save(service, transaction, loaded, decided);
  if (!saved.ok || insideTransaction === undefined) return saved;
  const announced = yield* insideTransaction(service, transaction, saved.value);
  return announced.ok ? saved : announced;
}
