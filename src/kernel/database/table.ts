import { compareKeys, type Key } from '../../base/key.ts';
import {
  emptyMap,
  entriesFrom,
  getValue,
  removeValue,
  setValue,
  type SortedMap,
} from '../../base/sorted-map.ts';
import { passes, planQuery, type Query } from './query.ts';
import type { Row, Write } from './row.ts';
import { keyPart, type TableSchema } from './schema.ts';

/** The committed rows of one table, with its indexes: index values and primary key, in order. */
export type Table = {
  readonly rows: SortedMap<Row>;
  readonly indexes: readonly SortedMap<null>[];
};

export function emptyTable(schema: TableSchema): Table {
  return { rows: emptyMap(), indexes: schema.indexes.map(() => emptyMap<null>()) };
}

export function rowAt(table: Table, key: Key): Row | undefined {
  return getValue(table.rows, key);
}

/** Writes one row's new state; the caller has checked what was there before. */
export function writeRow(schema: TableSchema, table: Table, write: Write): Table {
  const old = getValue(table.rows, write.key);
  return {
    rows:
      write.after === null
        ? removeValue(table.rows, write.key)
        : setValue(table.rows, write.key, write.after),
    indexes: table.indexes.map((index, position) => {
      const columns = schema.indexes[position] ?? [];
      const without =
        old === undefined ? index : removeValue(index, indexKey(schema, columns, old, write.key));
      return write.after === null
        ? without
        : setValue(without, indexKey(schema, columns, write.after, write.key), null);
    }),
  };
}

type Found = { readonly key: Key; readonly row: Row };

/** The rows that a query finds, in the order of the index it is read by, with their keys. */
export function queryTable(schema: TableSchema, table: Table, query: Query): readonly Found[] {
  return scanTable(schema, table, query).found;
}

/** The same, with how many rows were looked at for it: an index that serves the query spares the others. */
export function scanTable(
  schema: TableSchema,
  table: Table,
  query: Query,
): { readonly found: readonly Found[]; readonly examinedCount: number } {
  const plan = planQuery(schema, query);
  const position = plan.index === null ? -1 : schema.indexes.indexOf(plan.index);
  const index = position < 0 ? table.rows : table.indexes[position];
  const found: Found[] = [];
  let examinedCount = 0;
  if (index === undefined) return { found, examinedCount };
  const scalar = plan.index === null && schema.key.length === 1;
  const depth = plan.prefix.length;
  const { above, below } = plan;
  const bound = [...plan.prefix, ...above];
  const from = bound.length === 0 ? undefined : scalar ? bound[0] : bound;
  for (const entry of entriesFrom<Row | null>(index, from)) {
    const parts = scalar ? [entry.key] : (entry.key as readonly Key[]);
    if (plan.prefix.some((value, at) => parts[at] !== value)) break;
    if (below !== null && compareKeys(parts[depth] ?? '', below) >= 0) break;
    if (above.length > 0 && !isBeyond(parts, depth, above)) continue;
    const key = plan.index === null ? entry.key : (parts.at(-1) ?? entry.key);
    const row = plan.index === null ? entry.value : getValue(table.rows, key);
    examinedCount += 1;
    if (row === null || row === undefined || !passes(row, plan.rest)) continue;
    found.push({ key, row });
    if (query.limit !== undefined && found.length >= query.limit) break;
  }
  return { found, examinedCount };
}

/** Whether what stands in a key from a place on comes after a bound. */
function isBeyond(parts: readonly Key[], from: number, bound: readonly Key[]): boolean {
  for (const [at, value] of bound.entries()) {
    const order = compareKeys(parts[from + at] ?? '', value);
    if (order !== 0) return order > 0;
  }
  return false;
}

function indexKey(schema: TableSchema, columns: readonly string[], row: Row, key: Key): Key {
  return [...columns.map((column) => keyPart(schema, row, column)), key];
}
