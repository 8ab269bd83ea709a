import { seal, transactionOf, withTransaction, type Database } from './database.ts';
import type { ActivationId } from '../terms/names.ts';
import type { Query } from './query.ts';
import type { DatabaseSchema } from './schema.ts';

/** The sequence that gives transactions their ids, where a database has any. */
const transactionIds = 'transactions';

const hasTransactionIds = ({ tables }: DatabaseSchema): boolean =>
  tables.some(({ transactionColumn }) => transactionColumn !== undefined);

export function drawTransactionId(database: Database): { readonly database: Database; readonly id: number } {
  const id = nextTransactionId(database);
  const sequences = { ...database.sequences, [transactionIds]: id };
  return { database: seal({ ...database, sequences }), id };
}

const nextTransactionId = ({ sequences }: Database): number => (sequences[transactionIds] ?? 0) + 1;

/**
 * The database after the actor's transaction has got its id, if it had none (D20): as in PostgreSQL with
 * the first row that it writes or locks, not when it begins.
 */
export function identified(schema: DatabaseSchema, database: Database, actor: ActivationId): Database {
  const open = transactionOf(database, actor);
  if (open === undefined || open.xid !== undefined || !hasTransactionIds(schema)) return database;
  const drawn = drawTransactionId(database);
  return withTransaction(drawn.database, { ...open, xid: drawn.id });
}

/** The query, kept below the oldest transaction that is open now: `pg_snapshot_xmin(pg_current_snapshot())` (D21). */
export function withHorizon(database: Database, query: Query, column: string): Query {
  const open = database.transactions.flatMap(({ xid }) => xid ?? []);
  // Where none is open: below the id that is given next, and so all that is committed.
  return { ...query, below: { column, value: Math.min(nextTransactionId(database), ...open) } };
}
