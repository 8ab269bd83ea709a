import type { Key } from '../../base/key.ts';
import type { ActivationId } from '../terms/names.ts';
import { keyText, type Database } from './database.ts';
import { selectRows } from './read.ts';
import type { Row, Write } from './row.ts';
import { keyOf, keyPart, keysOf, tableSchema, type DatabaseSchema, type TableSchema } from './schema.ts';

/** What a row meets that is to be written: a row that has one of its keys, or open transactions that may have. */
export type TakenKey =
  { readonly kind: 'taken' } | { readonly kind: 'open'; readonly owners: readonly ActivationId[] };

/** A row that is to be written, and by whom. */
export type Arriving = {
  readonly table: string;
  readonly row: Row;
  /** The row that it replaces, whose primary key it keeps; null: it is inserted. */
  readonly replaces: Key | null;
  readonly actor: ActivationId;
  readonly inTransaction: boolean;
};

/**
 * What stands in the way of a row (D5), key by key, the primary key first: whoever has written a row of that key
 * and has not ended, whatever it has done to it; else a row that has it. That somebody has only locked such a row
 * counts for nothing. Null: nothing.
 */
export function takenKey(schema: DatabaseSchema, database: Database, arriving: Arriving): TakenKey | null {
  const { row, replaces, actor, inTransaction } = arriving;
  const table = tableSchema(schema, arriving.table);
  const others = database.transactions.filter(({ id }) => id !== actor);
  for (const columns of replaces === null ? keysOf(table) : (table.unique ?? [])) {
    // A key that a sequence is going to give is nobody else's.
    if (columns.some((column) => row[column] === undefined)) continue;
    const values = valuesIn(table, columns, row);
    const owners = others.filter(({ writes }) =>
      writes.some((write) => concerns(table, columns, write, values)),
    );
    if (owners.length > 0) return { kind: 'open', owners: owners.map(({ id }) => id) };
    const where = Object.fromEntries(columns.map((column) => [column, keyPart(table, row, column)]));
    const found = selectRows(schema, database, { table: table.name, where }, inTransaction ? actor : null);
    if (found.some(({ key }) => replaces === null || keyText(key) !== keyText(replaces)))
      return { kind: 'taken' };
  }
  return null;
}

/** Whether two of the rows that one statement writes have a key in common. */
export function shareKey(table: TableSchema, rows: readonly Row[]): boolean {
  return (table.unique ?? []).some(
    (columns) => new Set(rows.map((row) => valuesIn(table, columns, row))).size < rows.length,
  );
}

/** A row's values in some columns, as a text. */
export function valuesIn(table: TableSchema, columns: readonly string[], row: Row): string {
  return keyText(keyOf({ ...table, key: columns }, row));
}

/** Whether a write makes or ends a row of these values. */
function concerns(table: TableSchema, columns: readonly string[], write: Write, values: string): boolean {
  if (write.table !== table.name) return false;
  if (columns === table.key) return keyText(write.key) === values;
  return [write.before, write.after].some((row) => row !== null && valuesIn(table, columns, row) === values);
}
