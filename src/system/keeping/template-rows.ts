import { fail, succeed, type Result } from '../../base/result.ts';
import type { JsonRecord } from '../../base/json.ts';
import type { AnyAggregate, DomainEvent } from '../../domains/aggregate.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { OpFailure, ResultOf } from '../../kernel/language/op.ts';
import type { Process } from '../../kernel/language/process.ts';
import type { TransactionOps } from '../../kernel/language/transaction.ts';
import type { LoadedAggregate } from '../aggregate/aggregate-root.ts';
import type { FoundAggregate, KeepingService } from './keeping-variant.ts';

/** Templates as a table of their own: a column for each thing that is so now. `version` is there to guard the row. */
export const templatesTable: TableSchema = { name: 'templates', key: ['template_id'], indexes: [] };

/** The template's row, locked where the slot has it so. No row: version 0. */
export function* findRow(
  service: KeepingService,
  transaction: TransactionOps,
  aggregate: AnyAggregate,
  id: string,
): Process<FoundAggregate<LoadedAggregate>> {
  const found = yield* readRow(service, transaction, id);
  if (!found.ok) return found;
  const [row] = found.value;
  // What has been asked before is not in the row, so no request is known again.
  if (row === undefined) return succeed({ aggregate, id, state: aggregate.initial, version: 0, causes: [] });
  const { template_id: _, version, ...state } = row;
  return succeed({ aggregate, id, state, version: Number(version), causes: [] });
}

export function* readRow(
  { concurrency }: KeepingService,
  transaction: TransactionOps,
  id: string,
): Process<ResultOf<'select'>> {
  const query = { table: 'templates', where: { template_id: id } };
  return yield* concurrency.locksRows === true
    ? transaction.selectForUpdate(query)
    : transaction.select(query);
}

/** What is so now is written over what was so before. */
export function* writeRow(
  service: KeepingService,
  transaction: TransactionOps,
  loaded: LoadedAggregate,
  events: readonly DomainEvent[],
): Process<Result<null, OpFailure | 'conflict'>> {
  const columns = columnsOf(events.reduce(loaded.aggregate.apply, loaded.state));
  return yield* writeColumns(service, transaction, loaded, {
    ...columns,
    version: loaded.version + events.length,
  });
}

/** A template that has no row yet gets one; else its columns are written over, if nobody else has done so. */
export function* writeColumns(
  { concurrency }: KeepingService,
  transaction: TransactionOps,
  { id, version }: LoadedAggregate,
  set: Row,
): Process<Result<null, OpFailure | 'conflict'>> {
  if (version === 0) {
    const inserted = yield* transaction.insert('templates', { template_id: id, ...set });
    if (inserted.ok) return succeed(null);
    // Somebody has made the row in the meantime.
    return fail(inserted.failure === 'duplicate-key' ? 'conflict' : inserted.failure);
  }
  const expected = concurrency.expectedVersion(version);
  const guard = expected === null ? {} : { version: expected };
  const updated = yield* transaction.update('templates', { set, where: { template_id: id, ...guard } });
  if (!updated.ok) return updated;
  // Zero rows affected: somebody has changed the row since it was read.
  return updated.value === 0 ? fail('conflict') : succeed(null);
}

/** A row has a value in each of its columns. */
export const columnsOf = (state: JsonRecord): Row =>
  Object.fromEntries(Object.entries(state).map(([column, value]) => [column, value ?? null]));
