import { assert, present } from '../../base/assert.ts';
import type { Key } from '../../base/key.ts';
import type { Fact } from '../terms/fact.ts';
import type { ActivationId } from '../terms/names.ts';
import { appendCommitLog } from './commit-log.ts';
import {
  keyText,
  ownWrite,
  seal,
  transactionOf,
  withTransaction,
  type Database,
  type Transaction,
} from './database.ts';
import type { Row, Write } from './row.ts';
import { keyOf, tableSchema, type DatabaseSchema, type TableSchema } from './schema.ts';
import { drawNextId } from './sequence.ts';
import { rowAt, writeRow } from './table.ts';
import { drawTransactionId, identified } from './transaction-id.ts';

/** The database after a change and the writes that became visible to all by it. */
export type Changed = { readonly database: Database; readonly committed: readonly Write[] };

/** The row under a key as the actor sees it. */
export function seenRow(
  database: Database,
  table: string,
  key: Key,
  reader: ActivationId | null,
): Row | null {
  const transaction = reader === null ? undefined : transactionOf(database, reader);
  const own = ownWrite(transaction, table, keyText(key));
  if (own !== null) return own.row;
  return rowAt(present(database.tables[table], `table ${table}`), key) ?? null;
}

type Prepared = { readonly database: Database; readonly row: Row };

/**
 * The row that an insert would write: with its key and its transaction's id, and the sequences moved on where
 * they give them. They move even if the insert fails or is rolled back (D2).
 */
export function prepareInsert(
  schema: DatabaseSchema,
  database: Database,
  tableName: string,
  given: Row,
  actor: ActivationId | null,
): Prepared & { readonly key: Key } {
  const table = tableSchema(schema, tableName);
  const { database: stamped, row } = withStamp(schema, database, table, given, actor);
  const column = table.key[0];
  if (table.sequence === undefined || column === undefined || row[column] !== undefined)
    return { database: stamped, row, key: keyOf(table, row) };
  const drawn = drawNextId(schema, stamped, table.sequence);
  return { database: drawn.database, row: { [column]: drawn.id, ...row }, key: drawn.id };
}

/** An insert that stands alone is a transaction of its own. */
function withStamp(
  schema: DatabaseSchema,
  database: Database,
  table: TableSchema,
  row: Row,
  actor: ActivationId | null,
): Prepared {
  const column = table.transactionColumn;
  if (column === undefined) return { database, row };
  if (actor === null) {
    const drawn = drawTransactionId(database);
    return { database: drawn.database, row: { ...row, [column]: drawn.id } };
  }
  const known = identified(schema, database, actor);
  const { xid } = openTransaction(known, actor);
  return { database: known, row: { ...row, [column]: present(xid, 'the id of a transaction') } };
}

/** Opens the actor's transaction; the newest is the last of the list. */
export function beginTransaction(database: Database, actor: ActivationId): Database {
  assert(transactionOf(database, actor) === undefined, `${actor} has no open transaction yet`);
  const transaction: Transaction = {
    id: actor,
    writes: [],
    locks: [],
    facts: [],
    isFailed: false,
  };
  return seal({ ...database, transactions: [...database.transactions, transaction] });
}

/** Writes rows: into the actor's transaction, or, where `actor` is null, committed at once. */
export function writeRows(
  schema: DatabaseSchema,
  database: Database,
  actor: ActivationId | null,
  writes: readonly Write[],
  facts: readonly Fact[],
): Changed {
  if (actor === null) return applyWrites(schema, database, writes);
  const known = writes.length === 0 ? database : identified(schema, database, actor);
  const open = openTransaction(known, actor);
  return {
    database: withTransaction(known, {
      ...open,
      writes: [...open.writes, ...writes],
      facts: [...open.facts, ...facts],
    }),
    committed: [],
  };
}

export function lockRows(
  schema: DatabaseSchema,
  database: Database,
  actor: ActivationId,
  table: string,
  keys: readonly Key[],
): Database {
  if (keys.length === 0) return database;
  const known = identified(schema, database, actor);
  const open = openTransaction(known, actor);
  const locks = [...open.locks, ...keys.map((key) => ({ table, key }))];
  return withTransaction(known, { ...open, locks });
}

/**
 * A failed statement leaves nothing to do but roll back, as in PostgreSQL: what the transaction has written
 * is lost and what it has locked is free at once.
 */
export function failTransaction(database: Database, actor: ActivationId): Database {
  const failed: Transaction = { id: actor, writes: [], locks: [], facts: [], isFailed: true };
  return withTransaction(database, failed);
}

/** All or nothing (D4). A commit of a failed transaction is a rollback. */
export function commitTransaction(
  schema: DatabaseSchema,
  database: Database,
  actor: ActivationId,
): Changed & { readonly facts: readonly Fact[] } {
  const transaction = openTransaction(database, actor);
  const changed = applyWrites(schema, rollbackTransaction(database, actor), netWrites(transaction));
  return { ...changed, facts: transaction.facts };
}

export function rollbackTransaction(database: Database, actor: ActivationId): Database {
  if (transactionOf(database, actor) === undefined) return database;
  return seal({
    ...database,
    transactions: database.transactions.filter((transaction) => transaction.id !== actor),
  });
}

function openTransaction(database: Database, actor: ActivationId): Transaction {
  return present(transactionOf(database, actor), `an open transaction of ${actor}`);
}

/** One write a row: the state before the transaction and the state after it. */
function netWrites(transaction: Transaction): readonly Write[] {
  const net = new Map<string, Write>();
  for (const write of transaction.writes) {
    const id = `${write.table} ${keyText(write.key)}`;
    const earlier = net.get(id);
    net.set(id, earlier === undefined ? write : { ...write, before: earlier.before });
  }
  return [...net.values()].filter((write) => write.before !== null || write.after !== null);
}

function applyWrites(schema: DatabaseSchema, database: Database, writes: readonly Write[]): Changed {
  if (writes.length === 0) return { database, committed: [] };
  const tables = { ...database.tables };
  const told = writes.filter(({ table }) => tableSchema(schema, table).isSecret !== true);
  const isLogged =
    schema.hasCommitLog && told.some(({ table }) => tableSchema(schema, table).isUnlogged !== true);
  const all = isLogged ? [...writes, appendCommitLog(database, told)] : writes;
  for (const write of all) {
    const table = present(tables[write.table], `table ${write.table}`);
    const found = rowAt(table, write.key) ?? null;
    assert(
      (found === null) === (write.before === null),
      () => `locks keep ${write.table} ${keyText(write.key)} as its writer saw it`,
    );
    tables[write.table] = writeRow(tableSchema(schema, write.table), table, write);
  }
  return { database: seal({ ...database, tables }), committed: all };
}
