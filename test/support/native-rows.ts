import { runDatabaseName } from '../../src/storage/dexie/run-database-name.ts';

/** A row as the browser's own tools show it; anything that a structured clone can hold. */
export type NativeRow = Readonly<Record<string, unknown>>;

/** Reads all rows of one table of a run, past every check of ours. */
export async function nativeRows(runId: string, table: string): Promise<readonly NativeRow[]> {
  const database = await settled(indexedDB.open(runDatabaseName(runId)));
  const rows = await settled(database.transaction(table).objectStore(table).getAll());
  database.close();
  return rows as readonly NativeRow[];
}

/** Puts other rows in the place of all that a table has, past every check of ours. */
export async function putNatively(runId: string, table: string, rows: readonly NativeRow[]): Promise<void> {
  const database = await settled(indexedDB.open(runDatabaseName(runId)));
  const store = database.transaction(table, 'readwrite').objectStore(table);
  await settled(store.clear());
  for (const row of rows) await settled(store.put(row));
  database.close();
}

async function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((done, failed) => {
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => failed(new Error(String(request.error))));
  });
}
