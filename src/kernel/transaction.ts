import type { Query } from './database/query.ts';
import type { Row } from './database/row.ts';
import type { Fact } from './fact.ts';
import type { DatabaseId } from './names.ts';
import type { ResultOf } from './op.ts';
import { perform, type Process } from './process.ts';

/** The statements of one transaction, as a process writes them. */
export type TransactionOps = {
  readonly database: DatabaseId;
  readonly begin: () => Process<ResultOf<'begin'>>;
  readonly select: (query: Query) => Process<ResultOf<'select'>>;
  readonly selectForUpdate: (query: Query) => Process<ResultOf<'select'>>;
  /** Locks what it finds, passes over what others hold, and waits until there is something. */
  readonly waitForUnlocked: (query: Query) => Process<ResultOf<'select'>>;
  readonly find: (entityType: string, entityId: string) => Process<ResultOf<'find'>>;
  readonly insert: (table: string, row: Row, facts?: readonly Fact[]) => Process<ResultOf<'insert'>>;
  /** `ON CONFLICT DO NOTHING`: null where the key is taken, and the transaction goes on. */
  readonly insertUnlessTaken: (table: string, row: Row) => Process<ResultOf<'insert'>>;
  readonly put: (table: string, row: Row, facts?: readonly Fact[]) => Process<ResultOf<'put'>>;
  readonly update: (
    table: string,
    change: { readonly where: Query['where']; readonly set: Row },
  ) => Process<ResultOf<'update'>>;
  readonly delete: (table: string, where: Query['where']) => Process<ResultOf<'delete'>>;
  readonly commit: (facts?: readonly Fact[]) => Process<ResultOf<'commit'>>;
  readonly rollback: () => Process<ResultOf<'rollback'>>;
};

/** A transaction on one database; the activation that runs it owns it. */
export function transactionOn(database: DatabaseId): TransactionOps {
  const inside = { database, inTransaction: true } as const;
  return {
    database,
    begin: () => perform<'begin'>({ kind: 'begin', database }),
    select: (query) => perform<'select'>({ kind: 'select', ...inside, query, waits: false, lock: 'none' }),
    selectForUpdate: (query) =>
      perform<'select'>({ kind: 'select', ...inside, query, waits: false, lock: 'for-update' }),
    waitForUnlocked: (query) =>
      perform<'select'>({ kind: 'select', ...inside, query, waits: true, lock: 'skip-locked' }),
    find: (entityType, entityId) => perform<'find'>({ kind: 'find', ...inside, entityType, entityId }),
    insert: (table, row, facts = []) => perform<'insert'>({ kind: 'insert', ...inside, table, row, facts }),
    insertUnlessTaken: (table, row) =>
      perform<'insert'>({ kind: 'insert', ...inside, table, row, onConflict: 'do-nothing' }),
    put: (table, row, facts = []) => perform<'put'>({ kind: 'put', ...inside, table, row, facts }),
    update: (table, change) => perform<'update'>({ kind: 'update', ...inside, table, ...change }),
    delete: (table, where) => perform<'delete'>({ kind: 'delete', ...inside, table, where }),
    commit: (facts = []) => perform<'commit'>({ kind: 'commit', database, facts }),
    rollback: () => perform<'rollback'>({ kind: 'rollback', database }),
  };
}
