import { succeed, type Result } from '../../base/result.ts';
import type { DatabaseSchema } from '../../kernel/database/schema.ts';
import { layoutOf } from '../layout.ts';
import type { Storage } from '../storage.ts';
import type { StorageFailure } from '../storage-failure.ts';
import { executeNatively, type Connection } from './execute-natively.ts';
import { openDatabase } from './open-database.ts';
import { storeText } from './store-text.ts';

/** The name of a run's database, as the browser's developer tools show it. */
export function runDatabaseName(runId: string): string {
  return `replayground-run-${runId}`;
}

/** Opens the database of a run, and makes it where there is none. */
export async function openDexieStorage(
  runId: string,
  schemas: readonly DatabaseSchema[],
): Promise<Result<Storage, StorageFailure>> {
  const layout = layoutOf(schemas);
  const stores = Object.fromEntries([...layout].map(([name, table]) => [name, storeText(table)]));
  const opened = await openDatabase(runDatabaseName(runId), stores);
  if (!opened.ok) return opened;
  const database = opened.value;
  // Its database is kept beyond a close by another tab: a batch on it then fails as closed.
  const connection: Connection = { database: database.backendDB(), layout, snapshotsSeen: new Set() };
  return succeed({
    execute: (steps) => executeNatively(connection, steps),
    close: () => database.close({ disableAutoOpen: true }),
  });
}
