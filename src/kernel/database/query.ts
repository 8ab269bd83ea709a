import { assert } from '../../base/assert.ts';
import type { Row } from './row.ts';
import type { TableSchema } from './schema.ts';

export type Cell = string | number;

/** What a WHERE asks of a column: a value, or, of a list, any of its values (`IN`). */
export type Condition = Cell | readonly Cell[];

/** `SELECT * FROM table WHERE ... [AND column > value] ORDER BY index, key [LIMIT n]`. */
export type Query = {
  readonly table: string;
  readonly where: { readonly [column: string]: Condition };
  readonly above?: { readonly column: string; readonly value: Cell };
  readonly limit?: number;
};

/**
 * How a query is read: a range of the primary key or of one index. Memory and IndexedDB both read
 * by the same plan, so their rows come in the same order.
 */
export type Plan = {
  /** The index's columns; null is the primary key. */
  readonly index: readonly string[] | null;
  /** Values of the leading columns. */
  readonly prefix: readonly Cell[];
  /** Strict lower bound of the column that follows the prefix. */
  readonly above: Cell | null;
  /** What the range does not cover and each row is checked for. */
  readonly rest: Query['where'];
};

/** Prefers the key, then the index, that covers most of the query; asserts that `above` is covered. */
export function planQuery(table: TableSchema, query: Query): Plan {
  const candidates: readonly (readonly string[] | null)[] = [null, ...table.indexes];
  let best: Plan = { index: null, prefix: [], above: null, rest: query.where };
  let bestCover = -1;
  for (const index of candidates) {
    const columns = index ?? table.key;
    const prefix: Cell[] = [];
    for (const column of columns) {
      const value = query.where[column];
      // A list is no one place in an index.
      if (value === undefined || typeof value === 'object') break;
      prefix.push(value);
    }
    const next = columns[prefix.length];
    const covers = query.above !== undefined && next === query.above.column;
    if (query.above !== undefined && !covers) continue;
    if (prefix.length > bestCover) {
      bestCover = prefix.length;
      const covered = new Set(columns.slice(0, prefix.length));
      best = {
        index,
        prefix,
        above: query.above?.value ?? null,
        rest: Object.fromEntries(Object.entries(query.where).filter(([column]) => !covered.has(column))),
      };
    }
  }
  assert(
    query.above === undefined || bestCover >= 0,
    `no index of ${table.name} serves ${JSON.stringify(query)}`,
  );
  return best;
}

export function matches(row: Row, query: Query): boolean {
  if (!passes(row, query.where)) return false;
  if (query.above === undefined) return true;
  const cell = row[query.above.column];
  return (
    (typeof cell === 'number' || typeof cell === 'string') &&
    typeof cell === typeof query.above.value &&
    cell > query.above.value
  );
}

/** Whether a row that a plan's range delivered passes the rest. */
export function passes(row: Row, rest: Plan['rest']): boolean {
  return Object.entries(rest).every(([column, condition]) => meets(row[column], condition));
}

function meets(cell: Row[string] | undefined, condition: Condition): boolean {
  return typeof condition === 'object' ? condition.some((value) => value === cell) : cell === condition;
}
