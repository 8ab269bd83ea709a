import { assert } from '../../base/assert.ts';
import type { Row } from './row.ts';
import type { TableSchema } from './schema.ts';

export type Cell = string | number;

/** What a WHERE asks of a column: a value, or, of a list, any of its values (`IN`). */
export type Condition = Cell | readonly Cell[];

/** A column and a value that rows must lie beyond; the value itself is not meant. */
export type Bound = { readonly column: string; readonly value: Cell };

/** `SELECT * FROM table WHERE ... [AND column > value] [AND column < value] ORDER BY index, key [LIMIT n]`. */
export type Query = {
  readonly table: string;
  readonly where: { readonly [column: string]: Condition };
  /** With `tie` it is the comparison of two columns as one: `(a, b) > (1, 2)`. */
  readonly above?: Bound & { readonly tie?: Bound };
  readonly below?: Bound;
  readonly limit?: number;
};

/**
 * How a query is read: a range of the primary key or of one index. Memory and IndexedDB both read
 * by the same plan, so their rows come in the same order.
 */
export type QueryPlan = {
  /** The index's columns; null is the primary key. */
  readonly index: readonly string[] | null;
  /** Values of the leading columns. */
  readonly prefix: readonly Cell[];
  /** Strict lower bound of the columns that follow the prefix; none: there is no such bound. */
  readonly above: readonly Cell[];
  /** Strict upper bound of the column that follows the prefix. */
  readonly below: Cell | null;
  /** What the range does not cover and each row is checked for. */
  readonly rest: Query['where'];
};

/** Prefers the key, then the index, that covers most of the query; asserts that its bounds are covered. */
export function planQuery(table: TableSchema, query: Query): QueryPlan {
  const { where } = query;
  const bounds = boundColumns(query);
  let index: readonly string[] | null = null;
  let depth = -1;
  for (const candidate of [null, ...table.indexes]) {
    const columns = candidate ?? table.key;
    const count = coveredCount(columns, where);
    if (count <= depth || !bounds.every(({ column, place }) => columns[count + place] === column)) continue;
    index = candidate;
    depth = count;
  }
  assert(
    bounds.length === 0 || depth >= 0,
    () => `no index of ${table.name} serves ${JSON.stringify(query)}`,
  );
  const covered = (index ?? table.key).slice(0, Math.max(0, depth));
  return {
    index,
    prefix: covered.map((column) => where[column] as Cell),
    above: boundsAbove(query).map(({ value }) => value),
    below: query.below?.value ?? null,
    rest: without(where, covered),
  };
}

function without(where: Query['where'], columns: readonly string[]): Query['where'] {
  if (Object.keys(where).every((column) => columns.includes(column))) return everything;
  return Object.fromEntries(Object.entries(where).filter(([column]) => !columns.includes(column)));
}

const everything: Query['where'] = {};

/** Of how many leading columns a query names the value; a list of values is no one place in an index. */
function coveredCount(columns: readonly string[], where: Query['where']): number {
  const count = columns.findIndex((column) => {
    const value = where[column];
    return value === undefined || typeof value === 'object';
  });
  return count < 0 ? columns.length : count;
}

export function matches(row: Row, query: Query): boolean {
  if (!passes(row, query.where)) return false;
  const { above, below } = query;
  return (above === undefined || isAbove(row, above)) && (below === undefined || isBelow(row, below));
}

function isAbove(row: Row, { tie, ...bound }: NonNullable<Query['above']>): boolean {
  if (tie !== undefined && row[bound.column] === bound.value) return isAbove(row, tie);
  const cell = comparable(row, bound);
  return cell !== null && cell > bound.value;
}

function isBelow(row: Row, bound: Bound): boolean {
  const cell = comparable(row, bound);
  return cell !== null && cell < bound.value;
}

/** Numbers and texts have no order among each other. */
function comparable(row: Row, { column, value }: Bound): Cell | null {
  const cell = row[column];
  return (typeof cell === 'number' || typeof cell === 'string') && typeof cell === typeof value ? cell : null;
}

const boundsAbove = ({ above }: Query): readonly Bound[] =>
  above === undefined ? [] : above.tie === undefined ? [above] : [above, above.tie];

/** The columns that bounds are on, and how far behind the prefix of an index they must stand. */
const boundColumns = (query: Query): readonly { readonly column: string; readonly place: number }[] => [
  ...boundsAbove(query).map(({ column }, place) => ({ column, place })),
  ...(query.below === undefined ? [] : [{ column: query.below.column, place: 0 }]),
];

/** Whether a row that a plan's range delivered passes the rest. */
export function passes(row: Row, rest: QueryPlan['rest']): boolean {
  for (const column of Object.keys(rest)) if (!meets(row[column], rest[column])) return false;
  return true;
}

function meets(cell: Row[string] | undefined, condition: Condition | undefined): boolean {
  return typeof condition === 'object' ? condition.some((value) => value === cell) : cell === condition;
}
