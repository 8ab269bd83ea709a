import { eventsAfter, snapshotsOf } from '../../../kernel/database/event-store-schema.ts';
import { passes, planQuery, type QueryPlan, type Query } from '../../../kernel/database/query.ts';
import type { Row } from '../../../kernel/database/row.ts';
import type { TableSchema } from '../../../kernel/database/schema.ts';
import type { DatabaseId } from '../../../kernel/terms/names.ts';
import { fullName, tableIn } from '../../layout.ts';
import { snapshotVersion } from '../../snapshot-version.ts';
import type { Batch } from './batch.ts';
import { indexName } from './store-text.ts';
import { keyRangeOf } from './key-range.ts';

/** Hands over the rows that a query finds, in the order of its index. */
export function fireSelect(
  batch: Batch,
  database: DatabaseId,
  query: Query,
  onRows: (rows: readonly Row[]) => void,
): void {
  const { plan, source, range } = rangeFor(batch, database, query);
  const isExact = Object.keys(plan.rest).length === 0;
  // Only rows that `checkWrite` let in are there.
  const request = source.getAll(range, isExact ? query.limit : undefined) as IDBRequest<Row[]>;
  request.addEventListener('success', () => {
    if (isExact) return onRows(request.result);
    const rows = request.result.filter((row) => passes(row, plan.rest));
    onRows(query.limit === undefined ? rows : rows.slice(0, query.limit));
  });
}

/**
 * The events asked for depend on the snapshot found, so the steps after a `find` wait for it:
 * fired at once, their writes would come before its second read. Where no snapshot was ever seen
 * the whole stream is asked for along with it, which saves a way there and back.
 */
export function fireFind(
  batch: Batch,
  database: DatabaseId,
  { entityType, entityId }: { readonly entityType: string; readonly entityId: string },
  step: number,
  resume: () => void,
): void {
  const isBold = !batch.snapshotsSeen.has(database);
  const { source, range } = rangeFor(batch, database, snapshotsOf(entityType, entityId));
  const newest = source.openCursor(range, 'prev');
  let snapshot: Row | null = null;
  const answer = (events: readonly Row[]) =>
    batch.answer(step, { kind: 'found', found: { snapshot, events } });
  newest.addEventListener('success', () => {
    snapshot = (newest.result?.value ?? null) as Row | null;
    if (snapshot !== null) batch.snapshotsSeen.add(database);
    if (snapshot !== null || !isBold) {
      const query = eventsAfter(entityType, entityId, snapshotVersion(snapshot));
      fireSelect(batch, database, query, answer);
    }
    resume();
  });
  if (!isBold) return;
  fireSelect(batch, database, eventsAfter(entityType, entityId, 0), (events) => {
    if (snapshot === null) answer(events);
  });
}

function rangeFor(batch: Batch, database: DatabaseId, query: Query) {
  const name = fullName(database, query.table);
  const table: TableSchema = tableIn(batch.layout, name);
  const plan: QueryPlan = planQuery(table, query);
  batch.known.flush(name);
  const store = batch.transaction.objectStore(name);
  const columns = plan.index ?? table.key;
  return {
    plan,
    source: plan.index === null ? store : store.index(indexName(columns)),
    range: keyRangeOf(plan, columns.length === 1),
  };
}
