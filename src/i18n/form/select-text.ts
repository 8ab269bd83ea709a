import type { Query } from '../../kernel/database/query.ts';
import type { Row } from '../../kernel/database/row.ts';
import type { SelectOp } from '../../kernel/language/op.ts';

/** `event_id > 3`, `(transaction_id, event_id) > (7, 3)`: the same in every language. */
export function aboveText({ above }: Query): string {
  if (above === undefined) return '';
  const { column, value, tie } = above;
  if (tie === undefined) return `${column} > ${value}`;
  return `(${column}, ${tie.column}) > (${value}, ${tie.value})`;
}

/** Whether the rows are not those that it waited for, but what it took when its patience was over. */
export function hasGivenUp({ query, orElse, also }: SelectOp, rows: readonly Row[]): boolean {
  const [row] = rows;
  if (orElse === undefined || row === undefined) return false;
  const awaited = also === undefined ? [query] : [query, also.query];
  return awaited.every(({ where }) => Object.entries(where).some(([column, value]) => row[column] !== value));
}
