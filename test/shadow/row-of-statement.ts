import type { Key } from '../../src/base/key.ts';
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
  if (found === undefined || !found.key.every((column) => values[column] !== undefined)) return null;
  const key = keyOf(found, values);
  return { table, key, name: `${schema.id} ${table} ${JSON.stringify(key)}` };
}
