import { addHash, hashOf, hashString, placeHash, zeroHash, type Hash } from '../../base/hash.ts';
import type { Key } from '../../base/key.ts';
import type { Fact } from '../terms/fact.ts';
import type { ActivationId } from '../terms/names.ts';
import type { Row, Write } from './row.ts';
import { tablesOf, type DatabaseSchema } from './schema.ts';
import { emptyTable, type Table } from './table.ts';

/** A taught transaction: it stays open over many moves, with its writes for itself (D3). */
export type Transaction = {
  readonly id: ActivationId;
  readonly writes: readonly Write[];
  /** Rows locked without being written (`FOR UPDATE`). */
  readonly locks: readonly RowLock[];
  /** Become true at the commit. */
  readonly facts: readonly Fact[];
  /** A statement failed: all that is left is a rollback. */
  readonly isFailed: boolean;
  /** Its id, once it has written or locked a row, in a database that gives any (D20). */
  readonly xid?: number;
};
export type RowLock = { readonly table: string; readonly key: Key };

export type Database = {
  readonly tables: Readonly<Record<string, Table>>;
  readonly sequences: Readonly<Record<string, number>>;
  /** In the order of their beginnings; the order is for the choice of a victim and not hashed. */
  readonly transactions: readonly Transaction[];
  readonly hash: Hash;
};

type Contents = Omit<Database, 'hash'>;

export function emptyDatabase(schema: DatabaseSchema): Database {
  return seal({
    tables: Object.fromEntries(tablesOf(schema).map((table) => [table.name, emptyTable(table)])),
    sequences: {},
    transactions: [],
  });
}

/** Adds the hash, from the tables' kept hashes: the cost does not grow with the rows. */
export function seal(contents: Contents): Database {
  return { ...contents, hash: hashDatabase(contents) };
}

export function hashDatabase(contents: Contents): Hash {
  let hash = hashOf(contents.sequences);
  for (const [name, table] of Object.entries(contents.tables))
    hash = addHash(hash, placeHash(hashString(name), table.rows.hash));
  for (const transaction of contents.transactions)
    hash = addHash(hash, placeHash(hashString(transaction.id), hashTransaction(transaction)));
  return hash;
}

export function hashTransaction(transaction: Transaction): Hash {
  const { writes, locks, facts, isFailed, xid } = transaction;
  const known = [writes, locks, facts, isFailed, ...(xid === undefined ? [] : [xid])];
  return addHash(zeroHash, hashOf(known));
}

export function transactionOf(database: Database, id: ActivationId): Transaction | undefined {
  return database.transactions.find((transaction) => transaction.id === id);
}

/** The database with another state of one of its open transactions. */
export function withTransaction(database: Database, transaction: Transaction): Database {
  return seal({
    ...database,
    transactions: database.transactions.map((open) => (open.id === transaction.id ? transaction : open)),
  });
}

/** The row as the transaction sees it: its own write, else the committed row (read committed). */
export function ownWrite(
  transaction: Transaction | undefined,
  table: string,
  key: string,
): { readonly row: Row | null } | null {
  const writes = transaction?.writes ?? [];
  for (let index = writes.length - 1; index >= 0; index -= 1) {
    const write = writes[index];
    if (write !== undefined && write.table === table && keyText(write.key) === key)
      return { row: write.after };
  }
  return null;
}

/** Equal keys have equal texts. */
export function keyText(key: Key): string {
  return JSON.stringify(key);
}
