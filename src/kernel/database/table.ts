import { compareKeys, type Key } from '../../base/key.ts';
import {
  emptyMap,
  getValue,
  removeValue,
  setValue,
  visitFrom,
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

/** What a query finds, and how many rows were looked at for it: an index that serves it spares the others. */
export type TableScan = { readonly found: readonly Found[]; readonly examinedCount: number };

/** The rows that a query finds, in the order of the index it is read by, with their keys. */
export function queryTable(schema: TableSchema, table: Table, query: Query): readonly Found[] {
  return scanTable(schema, table, query).found;
}

export function scanTable(schema: TableSchema, table: Table, query: Query): TableScan {
  const plan = planQuery(schema, query);
  const position = plan.index === null ? -1 : schema.indexes.indexOf(plan.index);
  const index: SortedMap<Row | null> | undefined = position < 0 ? table.rows : table.indexes[position];
  const found: Found[] = [];
  let examinedCount = 0;
  if (index === undefined) return { found, examinedCount };
  const isScalar = plan.index === null && schema.key.length === 1;
  const { prefix, above, below, rest } = plan;
  const isRange = prefix.length > 0 || above.length > 0 || below !== null;
  const bound = [...prefix, ...above];
  const from = isScalar ? bound[0] : bound;
  visitFrom(index, bound.length === 0 ? undefined : from, ({ key: at, value }) => {
    if (isRange) {
      const parts = isScalar ? [at] : (at as readonly Key[]);
      if (!startsWith(parts, prefix)) return false;
      if (below !== null && compareKeys(parts[prefix.length] ?? '', below) >= 0) return false;
      if (above.length > 0 && !isBeyond(parts, prefix.length, above)) return true;
    }
    const key = plan.index === null ? at : ((at as readonly Key[]).at(-1) ?? at);
    const row = plan.index === null ? value : getValue(table.rows, key);
    examinedCount += 1;
    if (row !== null && row !== undefined && passes(row, rest)) found.push({ key, row });
    return query.limit === undefined || found.length < query.limit;
  });
  return { found, examinedCount };
}

function startsWith(parts: readonly Key[], prefix: readonly Key[]): boolean {
  for (let at = 0; at < prefix.length; at += 1) if (parts[at] !== prefix[at]) return false;
  return true;
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
