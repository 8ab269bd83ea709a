import { Dexie } from 'dexie';
import { fail, succeed, type Result } from '../../base/result.ts';
import { unavailable, type StorageFailure } from '../storage-failure.ts';
import { classifyError } from './classify-error.ts';
import { findIndexedDb } from './find-indexed-db.ts';

/** How long another tab may take to let go; ours do so at once, but finish their batch first. */
const patienceMs = 1000;

/**
 * Opens a database and lets go of it as soon as another tab wants to delete or upgrade it. A
 * database that exists with fewer tables or indexes gets the missing ones.
 */
export async function openDatabase(
  name: string,
  stores: Readonly<Record<string, string>>,
): Promise<Result<Dexie, StorageFailure>> {
  const indexedDB = findIndexedDb();
  if (indexedDB === null) return fail(unavailable('not-supported', 'this browser offers no IndexedDB here'));
  const database = new Dexie(name, {
    indexedDB,
    IDBKeyRange,
    chromeTransactionDurability: 'relaxed',
    cache: 'disabled',
  });
  database.version(1).stores(stores);
  // Both answer false because Dexie's own handlers, asked next, would only warn on the console.
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true });
    return false;
  });
  const blocked = new Promise<'blocked'>((resolve) => {
    database.on('blocked', () => {
      // Chromium says so also of our own connection, while it closes to add missing tables.
      setTimeout(() => resolve('blocked'), patienceMs);
      return false;
    });
  });
  try {
    const opening = database.open();
    // Closing below makes it reject after nobody waits for it any more.
    opening.catch(() => undefined);
    if ((await Promise.race([opening, blocked])) === 'blocked') {
      database.close({ disableAutoOpen: true });
      return fail(unavailable('blocked', `another tab holds ${name}`));
    }
    return succeed(database);
  } catch (error) {
    database.close({ disableAutoOpen: true });
    const failure = classifyError(error);
    // A database that can't even be opened is no use to the run, whatever the reason was.
    return fail(failure.kind === 'unexpected' ? unavailable('not-supported', failure.message) : failure);
  }
}
