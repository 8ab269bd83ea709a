import type { Announcement } from '../terms/announcement.ts';
import { eventsTable, messagesTable } from '../database/event-store-schema.ts';
import type { Query } from '../database/query.ts';
import type { Row } from '../database/row.ts';
import type { Fact } from '../terms/fact.ts';
import type { DatabaseId } from '../terms/names.ts';
import type { ResultOf } from './op.ts';
import { perform, type Process } from './process.ts';

/** A row of `events`, and what becomes true with its commit. */
export type AnnouncedEvent = { readonly row: Row; readonly announces: Announcement };

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
  readonly insertEvent: (event: AnnouncedEvent) => Process<ResultOf<'insert'>>;
  readonly insertEventUnlessTaken: (event: AnnouncedEvent) => Process<ResultOf<'insert'>>;
  /** A command or a reply, which its commit announces. */
  readonly insertMessage: (row: Row) => Process<ResultOf<'insert'>>;
  readonly put: (table: string, row: Row, facts?: readonly Fact[]) => Process<ResultOf<'put'>>;
  readonly update: (
    table: string,
    change: { readonly where: Query['where']; readonly set: Row },
  ) => Process<ResultOf<'update'>>;
  readonly delete: (table: string, where: Query['where']) => Process<ResultOf<'delete'>>;
  /** What the commit makes true, beside what its caller says. */
  readonly note: (facts: readonly Fact[]) => void;
  /** Puts work off until the transaction is known to have committed; whoever commits need not know of it. */
  readonly afterCommit: (work: () => Process<unknown>) => void;
  readonly commit: (facts?: readonly Fact[]) => Process<ResultOf<'commit'>>;
  readonly rollback: () => Process<ResultOf<'rollback'>>;
};

/** A transaction on one database; the activation that runs it owns it. */
export function transactionOn(database: DatabaseId): TransactionOps {
  const inside = { database, inTransaction: true } as const;
  const noted: Fact[] = [];
  const putOff: (() => Process<unknown>)[] = [];
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
    insertEvent: (event) =>
      perform<'insert'>({ kind: 'insert', ...inside, ...event, table: eventsTable.name }),
    insertEventUnlessTaken: (event) =>
      perform<'insert'>({
        kind: 'insert',
        ...inside,
        ...event,
        table: eventsTable.name,
        onConflict: 'do-nothing',
      }),
    insertMessage: (row) =>
      perform<'insert'>({
        kind: 'insert',
        ...inside,
        table: messagesTable.name,
        row,
        announces: 'message',
      }),
    put: (table, row, facts = []) => perform<'put'>({ kind: 'put', ...inside, table, row, facts }),
    update: (table, change) => perform<'update'>({ kind: 'update', ...inside, table, ...change }),
    delete: (table, where) => perform<'delete'>({ kind: 'delete', ...inside, table, where }),
    note: (facts) => void noted.push(...facts),
    afterCommit: (work) => void putOff.push(work),
    *commit(facts = []) {
      const committed = yield* perform<'commit'>({ kind: 'commit', database, facts: [...noted, ...facts] });
      // The commit of a failed transaction is a rollback, and no error (D10).
      if (committed.ok && committed.value === null) for (const work of putOff) yield* work();
      return committed;
    },
    rollback: () => perform<'rollback'>({ kind: 'rollback', database }),
  };
}
