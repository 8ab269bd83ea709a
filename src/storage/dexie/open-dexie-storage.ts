import { fail, succeed, type Result } from '../../base/result.ts';
import type { DatabaseSchema } from '../../kernel/database/schema.ts';
import { layoutOf } from '../layout.ts';
import type { Storage } from '../storage.ts';
import {
  describeFailure,
  unavailable,
  type StorageFailure,
  type UnavailableReason,
} from '../storage-failure.ts';
import { executeNatively } from './native/execute-natively.ts';
import { openDatabase } from './open-database.ts';
import { openExisting } from './open-existing.ts';
import { runDatabaseName } from './run-database-name.ts';
import { storeText } from './native/store-text.ts';

/** A connection of the browser's own interface, and how to end it. */
type Connection = { readonly database: IDBDatabase; readonly close: () => void };

/**
 * Opens the database of a run, and makes it where there is none. A browser closes connections when it
 * likes (a full disk, site data cleared, an upgrade elsewhere): the next batch then opens another.
 */
export async function openDexieStorage(
  runId: string,
  schemas: readonly DatabaseSchema[],
): Promise<Result<Storage, StorageFailure>> {
  const name = runDatabaseName(runId);
  const layout = layoutOf(schemas);
  const stores = Object.fromEntries([...layout].map(([table, schema]) => [table, storeText(schema)]));

  const open = async (): Promise<Result<Connection, StorageFailure>> => {
    const opened = await openDatabase(name, stores);
    if (!opened.ok) return opened;
    const dexie = opened.value;
    // Its database is kept beyond a close by another tab: a batch on it then fails as closed.
    return succeed({
      database: dexie.backendDB(),
      close: () => dexie.close({ disableAutoOpen: true }),
    });
  };
  const openAgain = async (): Promise<Result<Connection, StorageFailure>> => {
    const opened = await openExisting(name);
    // A database that was open before and can't be opened any more: in Chromium mostly a full disk.
    if (!opened.ok && isUnavailable(opened.failure, 'closed'))
      return fail(unavailable('failed', describeFailure(opened.failure)));
    if (!opened.ok) return opened;
    const database = opened.value;
    if (database === null) return fail(unavailable('deleted', `${name} is not there any more`));
    return succeed({ database, close: () => database.close() });
  };

  const first = await open();
  if (!first.ok) return first;
  let connection = first.value;
  let isClosed = false;
  let isFull = false;
  let opening: Promise<Result<Connection, StorageFailure>> | null = null;
  const snapshotsSeen = new Set<string>();

  /** Several batches may find the connection closed at once: one of them opens another. */
  const reconnect = async (how: typeof open): Promise<Result<null, StorageFailure>> => {
    opening ??= how();
    const opened = await opening;
    opening = null;
    if (!opened.ok) return opened;
    if (connection !== opened.value) connection.close();
    connection = opened.value;
    if (!isClosed) return succeed(null);
    connection.close();
    return fail(closedByUs);
  };
  /** Once the disk was full, a database that can't be opened or closes again says no more than that. */
  const settled = <Value>(done: Result<Value, StorageFailure>): Result<Value, StorageFailure> => {
    if (!done.ok && isFull && (['closed', 'failed'] as const).some((why) => isUnavailable(done.failure, why)))
      return fail({ kind: 'quota-exceeded', message: describeFailure(done.failure) });
    isFull = !done.ok && done.failure.kind === 'quota-exceeded';
    return done;
  };
  const executeNow: Storage['execute'] = async (steps) =>
    executeNatively({ database: connection.database, layout, snapshotsSeen }, steps);

  return succeed({
    execute: async (steps) => {
      if (isClosed && steps.length > 0) return fail(closedByUs);
      const used = connection;
      const done = await executeNow(steps);
      if (done.ok || isClosed) return settled(done);
      // What is left of a silent batch must not go on.
      if (isUnavailable(done.failure, 'silent')) used.close();
      if (!isUnavailable(done.failure, 'closed')) return settled(done);
      // Nothing of a batch that was cut off is there.
      const again = connection === used ? await reconnect(openAgain) : succeed(null);
      return settled(again.ok ? await executeNow(steps) : again);
    },
    makeAnew: async () => (isClosed ? fail(closedByUs) : reconnect(open)),
    close: () => {
      isClosed = true;
      connection.close();
    },
  });
}

const closedByUs = unavailable('closed', 'this run was closed');

const isUnavailable = (failure: StorageFailure, reason: UnavailableReason): boolean =>
  failure.kind === 'unavailable' && failure.reason === reason;
