import { equalJson } from '../base/equal.ts';
import type { Row, Write } from '../kernel/database/row.ts';
import { keyOf, type TableSchema } from '../kernel/database/schema.ts';

/** The writes that turn one table content into another, and no more. */
export function tableDifference(
  table: TableSchema,
  found: readonly Row[],
  wanted: readonly Row[],
): readonly Write[] {
  const before = byKey(table, found);
  const after = byKey(table, wanted);
  const writes: Write[] = [];
  for (const [id, row] of before)
    if (!after.has(id)) writes.push({ table: table.name, key: keyOf(table, row), before: row, after: null });
  for (const [id, row] of after) {
    const old = before.get(id) ?? null;
    if (old === null || !equalJson(old, row))
      writes.push({ table: table.name, key: keyOf(table, row), before: old, after: row });
  }
  return writes;
}

const byKey = (table: TableSchema, rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [JSON.stringify(keyOf(table, row)), row]));
