import type { Key } from '../../src/base/key.ts';
import type { Row } from '../../src/kernel/database/row.ts';
import { keyOf, type DatabaseSchema } from '../../src/kernel/database/schema.ts';
import type { DatabaseOp } from './real-session.ts';

export type StatementRow = { readonly table: string; readonly key: Key; readonly name: string };

/** The one row that a statement wants for itself, where its WHERE or its row says which. */
export function rowOfStatement(schemas: readonly DatabaseSchema[], op: DatabaseOp): StatementRow | null {
  const schema = schemas.find(({ id }) => id === op.database);
  if (schema === undefined) return null;
  const [table, values] =
    op.kind === 'select'
      ? [op.query.table, op.lock === 'none' ? {} : op.query.where]
      : op.kind === 'update' || op.kind === 'delete'
        ? [op.table, op.where]
        : op.kind === 'put' || op.kind === 'insert'
          ? [op.table, op.row]
          : ['', {}];
  const found = schema.tables.find(({ name }) => name === table);
  if (found === undefined) return null;
  const row: Record<string, Row[string]> = {};
  for (const column of found.key) {
    const value = values[column];
    // Of several rows none is the one.
    const asked: readonly unknown[] = Array.isArray(value) ? value : [value];
    const [only] = asked;
    if (asked.length !== 1 || (typeof only !== 'string' && typeof only !== 'number')) return null;
    row[column] = only;
  }
  const key = keyOf(found, row);
  return { table, key, name: `${schema.id} ${table} ${JSON.stringify(key)}` };
}
