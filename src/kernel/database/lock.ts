import type { Key } from '../../base/key.ts';
import type { ActivationId } from '../names.ts';
import type { Op } from '../op.ts';
import { keyText, type Database } from './database.ts';
import { selectRows } from './read.ts';
import { keyOf, tableSchema, type DatabaseSchema } from './schema.ts';

/**
 * The open transactions that an op would have to wait for (D5). Empty: it can go ahead. A second
 * updater waits for the first; so does an insert of a key that an open transaction has touched.
 */
export function blockersOf(
  schema: DatabaseSchema,
  database: Database,
  op: Op,
  actor: ActivationId,
): readonly ActivationId[] {
  const others = database.transactions.filter((transaction) => transaction.id !== actor);
  if (others.length === 0) return [];
  const holders = (table: string, key: Key): readonly ActivationId[] =>
    others.filter((other) => holds(other, table, keyText(key))).map((other) => other.id);
  return [...new Set(touched(schema, database, op, actor).flatMap(([t, key]) => holders(t, key)))];
}

/** Whether another open transaction has locked the row. */
export function isLockedByOther(database: Database, table: string, key: Key, actor: ActivationId): boolean {
  return database.transactions.some((other) => other.id !== actor && holds(other, table, keyText(key)));
}

function holds(transaction: Database['transactions'][number], table: string, key: string): boolean {
  return (
    transaction.writes.some((write) => write.table === table && keyText(write.key) === key) ||
    transaction.locks.some((lock) => lock.table === table && keyText(lock.key) === key)
  );
}

/** The rows that an op needs for itself alone. */
function touched(
  schema: DatabaseSchema,
  database: Database,
  op: Op,
  actor: ActivationId,
): readonly (readonly [table: string, key: Key])[] {
  switch (op.kind) {
    case 'insert': {
      const table = tableSchema(schema, op.table);
      // A key that a sequence is going to give is nobody else's.
      const isGiven = table.key.every((column) => op.row[column] !== undefined);
      return isGiven ? [[op.table, keyOf(table, op.row)]] : [];
    }
    case 'put':
      return [[op.table, keyOf(tableSchema(schema, op.table), op.row)]];
    case 'update':
    case 'delete':
      return selectRows(schema, database, op, op.inTransaction ? actor : null).map(
        ({ key }) => [op.table, key] as const,
      );
    case 'select':
      if (op.lock !== 'for-update') return [];
      return selectRows(schema, database, op.query, op.inTransaction ? actor : null).map(
        ({ key }) => [op.query.table, key] as const,
      );
    case 'put-document':
    case 'update-entry':
      return [[op.collection, op.id]];
    default:
      return [];
  }
}
