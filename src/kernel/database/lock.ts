import type { Key } from '../../base/key.ts';
import type { ActivationId } from '../names.ts';
import type { Op } from '../op.ts';
import { keyText, type Database, type Transaction } from './database.ts';
import { selectRows } from './read.ts';
import { keyOf, tableSchema, type DatabaseSchema } from './schema.ts';

/** Whom an op would have to wait for, and where. */
export type Blocker = {
  readonly owner: ActivationId;
  /** The row for which those who wait stand in line; null: an insert waits for its owner, in no line. */
  readonly line: string | null;
};

/**
 * The open transactions that an op would have to wait for (D5). Empty: it can go ahead. A second
 * updater waits for the first; an insert waits for who has written a row of its key, and not for who has
 * only locked it: that the key is taken is then sure.
 */
export function blockersOf(
  schema: DatabaseSchema,
  database: Database,
  op: Op,
  actor: ActivationId,
): readonly Blocker[] {
  const others = database.transactions.filter((transaction) => transaction.id !== actor);
  if (others.length === 0) return [];
  const isInsert = op.kind === 'insert';
  const blocks = isInsert ? hasWritten : holds;
  return touched(schema, database, op, actor).flatMap(([table, key]) => {
    const line = isInsert ? null : `${schema.id} ${table} ${keyText(key)}`;
    const holders = others.filter((other) => blocks(other, table, keyText(key)));
    return holders.map(({ id: owner }): Blocker => ({ owner, line }));
  });
}

/** Whether another open transaction has locked the row. */
export function isLockedByOther(database: Database, table: string, key: Key, actor: ActivationId): boolean {
  return database.transactions.some((other) => other.id !== actor && holds(other, table, keyText(key)));
}

function holds(transaction: Transaction, table: string, key: string): boolean {
  return (
    hasWritten(transaction, table, key) ||
    transaction.locks.some((lock) => lock.table === table && keyText(lock.key) === key)
  );
}

function hasWritten({ writes }: Transaction, table: string, key: string): boolean {
  return writes.some((write) => write.table === table && keyText(write.key) === key);
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
