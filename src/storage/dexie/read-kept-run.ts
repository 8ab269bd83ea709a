import type { Json } from '../../base/json.ts';
import { succeed, type Result } from '../../base/result.ts';
import type { Row } from '../../kernel/database/row.ts';
import { fullName } from '../layout.ts';
import { journalTable, metaTable, runDatabase, setupKey } from '../run-tables.ts';
import type { StorageFailure } from '../storage-failure.ts';
import { attempt } from './attempt.ts';
import { findIndexedDb } from './find-indexed-db.ts';
import { openExisting } from './open-existing.ts';
import { runDatabaseName, runOfDatabase } from './run-database-name.ts';
import { whenEnded } from './native/when-ended.ts';

/** What a run's own database says of it. */
export type KeptRunFacts = { readonly setup: Json; readonly moveCount: number };

/** Null: there is no database of this run, or none in which it has begun. */
export async function readKeptRun(runId: string): Promise<Result<KeptRunFacts | null, StorageFailure>> {
  const opened = await openExisting(runDatabaseName(runId));
  if (!opened.ok || opened.value === null) return opened.ok ? succeed(null) : opened;
  const database = opened.value;
  const found = await attempt(async () => readFacts(database));
  database.close();
  return found;
}

/** The runs that have a database, in no order; none where the browser can't list them. */
export async function keptRunIds(): Promise<Result<readonly string[], StorageFailure>> {
  const factory = findIndexedDb();
  if (!factory.ok) return factory;
  const { value }: { readonly value: Partial<IDBFactory> } = factory;
  return attempt(async () => {
    const databases = (await value.databases?.()) ?? [];
    return databases.flatMap(({ name = '' }) => runOfDatabase(name) ?? []);
  });
}

async function readFacts(database: IDBDatabase): Promise<KeptRunFacts | null> {
  const [meta, journal] = [metaTable, journalTable].map(({ name }) => fullName(runDatabase, name));
  if (meta === undefined || journal === undefined) return null;
  if (![meta, journal].every((name) => database.objectStoreNames.contains(name))) return null;
  const transaction = database.transaction([meta, journal]);
  const setup = transaction.objectStore(meta).get(setupKey) as IDBRequest<Row | undefined>;
  const count = transaction.objectStore(journal).count();
  await new Promise<void>((resolve, reject) => {
    whenEnded(transaction, { onComplete: resolve, onAbort: reject });
  });
  const value = setup.result?.['value'];
  return value === undefined ? null : { setup: value, moveCount: count.result };
}
