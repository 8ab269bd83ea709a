import type { DatabaseId } from '../kernel/terms/names.ts';
import type { TableSchema } from '../kernel/database/schema.ts';
import type { Row } from '../kernel/database/row.ts';
import type { StorageStep } from './storage.ts';

/** The database id under which a run keeps its own tables, beside those that it teaches. */
export const runDatabase: DatabaseId = 'run';

/** The moves made so far: 1, 2, ... The key refuses a second writer whatever else fails. */
export const journalTable: TableSchema = { name: 'journal', key: ['number'], indexes: [] };
/** Futures that were left by acting in the past. */
export const branchesTable: TableSchema = {
  name: 'branches',
  key: ['branch', 'number'],
  indexes: [],
};
export const metaTable: TableSchema = { name: 'meta', key: ['key'], indexes: [] };
/** The row of `run/meta` that says what the run is built of. */
export const setupKey = 'setup';
/** One row a sequence: IndexedDB's own counters give a rolled-back number again, ours must not (D2). */
export const sequencesTable: TableSchema = { name: 'sequences', key: ['name'], indexes: [] };

export const runTables: readonly TableSchema[] = [journalTable, branchesTable, metaTable, sequencesTable];

/** The name of a sequence's row in `run/sequences`. */
export function sequenceName(database: DatabaseId, sequence: string): string {
  return `${database}/${sequence}`;
}

/** Appends to the journal; fails as `duplicate-key` where another writer was first. */
export function appendToJournal(number: number, content: Row): StorageStep {
  return {
    kind: 'write',
    database: runDatabase,
    write: {
      table: journalTable.name,
      key: number,
      before: null,
      after: { ...content, number },
    },
  };
}
