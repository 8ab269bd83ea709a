import type { Key } from '../../base/key.ts';
import type { ActivationId } from '../terms/names.ts';
import type { Op } from '../language/op.ts';
import { keyText, type Database, type Transaction } from '../database/database.ts';
import { selectRows } from '../database/read.ts';
import { keyOf, tableSchema, type DatabaseSchema } from '../database/schema.ts';
import { takenKey, type Arriving } from '../database/taken-key.ts';

/** Whom an op would have to wait for, and where. */
export type Blocker = {
  readonly owner: ActivationId;
  /** The row for which those who wait stand in line; null: who brings a key waits for its owner, in no line. */
  readonly line: string | null;
};

/**
 * The open transactions that an op would have to wait for (D5). Empty: it can go ahead. A second
 * updater waits for the first; who brings a key waits for who has written a row of it, and not for who has
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
  const held = touched(schema, database, op, actor).flatMap(([table, key]) => {
    const line = `${schema.id} ${table} ${keyText(key)}`;
    const holders = others.filter((other) => holds(other, table, keyText(key)));
    return holders.map(({ id: owner }): Blocker => ({ owner, line }));
  });
  return held.length > 0 ? held : keyBlockers(schema, database, arrivals(schema, database, op, actor));
}

/** A key that is taken for sure is found out at once: what comes after it need not be waited for. */
function keyBlockers(
  schema: DatabaseSchema,
  database: Database,
  rows: readonly Arriving[],
): readonly Blocker[] {
  for (const row of rows) {
    const taken = takenKey(schema, database, row);
    if (taken?.kind === 'taken') return [];
    if (taken?.kind === 'open') return taken.owners.map((owner) => ({ owner, line: null }));
  }
  return [];
}

/** The rows that an op brings, where they may meet others of their keys. */
function arrivals(
  schema: DatabaseSchema,
  database: Database,
  op: Op,
  actor: ActivationId,
): readonly Arriving[] {
  if (op.kind !== 'insert' && op.kind !== 'put' && op.kind !== 'update') return [];
  const { table: name, inTransaction } = op;
  const by = { table: name, actor, inTransaction };
  if (op.kind === 'insert') return [{ ...by, row: op.row, replaces: null }];
  const table = tableSchema(schema, name);
  if (table.unique === undefined) return [];
  if (op.kind === 'put') return [{ ...by, row: op.row, replaces: keyOf(table, op.row) }];
  return selectRows(schema, database, op, inTransaction ? actor : null).map(({ key, row }) => ({
    ...by,
    row: { ...row, ...op.set },
    replaces: key,
  }));
}

/** Whether another open transaction has locked the row. */
export function isLockedByOther(database: Database, table: string, key: Key, actor: ActivationId): boolean {
  return database.transactions.some((other) => other.id !== actor && holds(other, table, keyText(key)));
}

function holds({ writes, locks }: Transaction, table: string, key: string): boolean {
  return [...writes, ...locks].some((row) => row.table === table && keyText(row.key) === key);
}

/** The rows that an op needs for itself alone. */
function touched(
  schema: DatabaseSchema,
  database: Database,
  op: Op,
  actor: ActivationId,
): readonly (readonly [table: string, key: Key])[] {
  switch (op.kind) {
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
