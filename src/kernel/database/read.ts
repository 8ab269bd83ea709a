import { present } from '../../base/assert.ts';
import { compareKeys, type Key } from '../../base/key.ts';
import { keyText, ownWrite, transactionOf, type Database, type Transaction } from './database.ts';
import { matches, planQuery, type Query } from './query.ts';
import type { Row } from './row.ts';
import { keyOf, keyPart, tableSchema, type DatabaseSchema } from './schema.ts';
import { scanTable, type TableScan } from './table.ts';

export type FoundRow = { readonly key: Key; readonly row: Row };

/** The committed rows that a query finds, whatever transactions are open. */
export function selectCommitted(
  schema: DatabaseSchema,
  database: Database,
  query: Query,
): readonly FoundRow[] {
  return scanCommitted(schema, database, query).found;
}

export function scanCommitted(schema: DatabaseSchema, database: Database, query: Query): TableScan {
  const table = present(database.tables[query.table], `table ${query.table}`);
  return scanTable(tableSchema(schema, query.table), table, query);
}

/** What a reader sees: committed rows, overlaid with the writes of its own transaction (D3). */
export function selectRows(
  schema: DatabaseSchema,
  database: Database,
  query: Query,
  reader: string | null,
): readonly FoundRow[] {
  return readRows(schema, database, query, reader).rows;
}

/** The same with what is committed of it, so that who needs both looks through the table once. */
export function readRows(
  schema: DatabaseSchema,
  database: Database,
  query: Query,
  reader: string | null,
): { readonly rows: readonly FoundRow[]; readonly committed: TableScan } {
  const committed = scanCommitted(schema, database, query);
  const transaction = reader === null ? undefined : transactionOf(database, reader);
  const own = transaction?.writes.some((write) => write.table === query.table) ?? false;
  if (!own) return { rows: committed.found, committed };
  // The limit counts rows after the overlay, so it is applied last.
  const { limit, ...unlimited } = query;
  const all = limit === undefined ? committed.found : selectCommitted(schema, database, unlimited);
  return { rows: overlay(schema, all, unlimited, transaction).slice(0, limit), committed };
}

/** Committed rows, with a transaction's writes laid over them, in the order of the query's index. */
export function overlay(
  schema: DatabaseSchema,
  committed: readonly FoundRow[],
  query: Query,
  transaction: Transaction | undefined,
): readonly FoundRow[] {
  const table = tableSchema(schema, query.table);
  const rows = committed.filter(({ key }) => ownWrite(transaction, query.table, keyText(key)) === null);
  const written = new Map<string, Row | null>();
  for (const write of transaction?.writes ?? [])
    if (write.table === query.table) written.set(keyText(write.key), write.after);
  for (const row of written.values())
    if (row !== null && matches(row, query)) rows.push({ key: keyOf(table, row), row });
  const order = orderOf(schema, query);
  return rows.sort((a, b) => compareKeys(order(a), order(b)));
}

/** Where a row stands among those that a query finds (D14). */
function orderOf(schema: DatabaseSchema, query: Query): (found: FoundRow) => Key {
  const table = tableSchema(schema, query.table);
  const columns = planQuery(table, query).index ?? table.key;
  return ({ key, row }) => [...columns.map((column) => keyPart(table, row, column)), key];
}

/** What two queries have found as one list: in the order that each has, the first table before the second at a tie (D22). */
export function inOneOrder(
  schema: DatabaseSchema,
  one: { readonly query: Query; readonly rows: readonly FoundRow[] },
  other: { readonly query: Query; readonly rows: readonly FoundRow[] },
): readonly FoundRow[] {
  const placed = [one, other].flatMap(({ query, rows }) => {
    const order = orderOf(schema, query);
    return rows.map((found) => ({ found, place: order(found) }));
  });
  const merged = placed.toSorted((a, b) => compareKeys(a.place, b.place)).map(({ found }) => found);
  return merged.slice(0, one.query.limit);
}
