import { fail } from '../../base/result.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import { entityOf, insertEvents } from './insert-events.ts';
import type { DecidedRows, KeepingService, Saved } from './keeping-variant.ts';

/** A new aggregate: insert the `entities` row, insert the events. */
export function* create(
  service: KeepingService,
  transaction: TransactionOps,
  loaded: LoadedAggregate,
  decided: DecidedRows,
): Process<Saved> {
  const row = { ...entityOf(loaded), entity_version: decided.events.length };
  const created = yield* transaction.insert('entities', row);
  // Somebody has created an aggregate of this id in the meantime.
  if (!created.ok) return fail(created.failure === 'duplicate-key' ? 'conflict' : created.failure);

  return yield* insertEvents(service, transaction, loaded, decided);
}

/** An aggregate that is there: insert the events, then write the version, guarded or not. */
export function* update(
  service: KeepingService,
  transaction: TransactionOps,
  loaded: LoadedAggregate,
  decided: DecidedRows,
): Process<Saved> {
  const inserted = yield* insertEvents(service, transaction, loaded, decided);
  if (!inserted.ok) return inserted;

  const { version } = loaded;
  const newVersion = version + decided.events.length;
  const written = yield* service.concurrency.writeVersion(transaction, entityOf(loaded), version, newVersion);
  if (!written.ok) return written;
  // Zero rows affected: somebody has changed the aggregate since it was loaded.
  return written.value === 0 ? fail('conflict') : inserted;
}
