import { assert, present } from '../../base/assert.ts';
import type { Key } from '../../base/key.ts';
import type { DatabaseId, PlaceId } from '../terms/names.ts';
import type { Row } from './row.ts';

export type TableSchema = {
  readonly name: string;
  /** The primary key's columns. One column: its value is the key; several: the list of values. */
  readonly key: readonly string[];
  /** Secondary indexes, each by its columns. */
  readonly indexes: readonly (readonly string[])[];
  /** Those of them that no two rows may share; none if left out. */
  readonly unique?: readonly (readonly string[])[];
  /** The database's sequence that fills a single-column key at insert where the row leaves it out (D2). */
  readonly sequence?: string;
  /** The column that an insert fills with the id of its transaction: `DEFAULT pg_current_xact_id()` (D20). */
  readonly transactionColumn?: string;
  /** Rows are kept for a while only: the fault `expire` may drop one. */
  readonly expires?: true;
  /** Each row is a timer: who waits for one waits for its time (S5). */
  readonly isOfTimers?: true;
  /** A transaction that writes to no other tables is not in the commit log (D7). */
  readonly isUnlogged?: true;
  /** What stands in it never stands in the commit log, whatever else its transaction has written. */
  readonly isSecret?: true;
  /** The multikey index of a collection of documents (D16). */
  readonly multikey?: Multikey;
};

/** A column that counts the entries of a document's array that lack a flag; one of the indexes. */
export type Multikey = { readonly column: string; readonly array: string; readonly flag: string };

/** Draws `first`, `first + step`, ...: as MySQL's auto-increment offset and increment, so that stores can share ids. */
export type Sequence = { readonly name: string; readonly first: number; readonly step: number };

export type DatabaseSchema = {
  readonly id: DatabaseId;
  /** The place whose crash and outage are this database's. */
  readonly place: PlaceId;
  readonly tables: readonly TableSchema[];
  readonly sequences: readonly Sequence[];
  /** Whether committed transactions are kept in `commit_log` (D7). */
  readonly hasCommitLog: boolean;
};

/** The commit log is a table like the others, written by commits alone. */
export const commitLogTable: TableSchema = {
  name: 'commit_log',
  key: ['file', 'offset'],
  indexes: [],
};

export function tablesOf(schema: DatabaseSchema): readonly TableSchema[] {
  return schema.hasCommitLog ? [...schema.tables, commitLogTable] : schema.tables;
}

export function tableSchema(schema: DatabaseSchema, table: string): TableSchema {
  const own = schema.tables.find(({ name }) => name === table);
  if (own === undefined && schema.hasCommitLog && table === commitLogTable.name) return commitLogTable;
  return present(own, `table ${table} in database ${schema.id}`);
}

/** The sequences that tables of one database fill their keys from, each drawing 1, 2, 3 ... */
export function ownSequences(tables: readonly TableSchema[]): readonly Sequence[] {
  const names = new Set(tables.flatMap(({ sequence }) => sequence ?? []));
  return [...names].map((name) => ({ name, first: 1, step: 1 }));
}

export function sequenceNamed(schema: DatabaseSchema, name: string): Sequence {
  return present(
    schema.sequences.find((candidate) => candidate.name === name),
    `sequence ${name} in database ${schema.id}`,
  );
}

/** What no two rows of a table may share, in the order in which it is looked at: the key, then the unique indexes. */
export function keysOf({ key, unique = [] }: TableSchema): readonly (readonly string[])[] {
  return [key, ...unique];
}

export function keyOf(table: TableSchema, row: Row): Key {
  const parts = table.key.map((column) => keyPart(table, row, column));
  return parts.length === 1 ? present(parts[0], 'a key column') : parts;
}

export function keyPart(table: TableSchema, row: Row, column: string): string | number {
  const value = row[column];
  assert(
    typeof value === 'string' || typeof value === 'number',
    () =>
      `${table.name}.${column} is part of a key and must be a string or a number, came ${JSON.stringify(value)}`,
  );
  return value;
}
