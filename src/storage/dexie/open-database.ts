import type { Dexie } from 'dexie';
import { fail, succeed, type Result } from '../../base/result.ts';
import { answerWithin } from '../../browser/answer-within.ts';
import { unavailable, type StorageFailure } from '../storage-failure.ts';
import { classifyNoAnswer } from './native/classify-error.ts';
import { findIndexedDb } from './find-indexed-db.ts';
import { loadDexie } from './load-dexie.ts';
import { openExisting } from './open-existing.ts';

/**
 * How long another tab may take to let go. Ours do so at once, but finish their batch first, and on a busy machine
 * the browser takes its time to tell.
 */
const patienceMs = 5000;
/** How long the browser may take to answer at all: a busy machine needs seconds. */
const openLimitMs = 10_000;

/**
 * Opens a database and lets go of it as soon as another tab wants to delete or upgrade it. A
 * database that exists with fewer tables or indexes gets the missing ones.
 */
export async function openDatabase(
  name: string,
  stores: Readonly<Record<string, string>>,
): Promise<Result<Dexie, StorageFailure>> {
  const found = findIndexedDb();
  if (!found.ok) return found;
  // A refusal is heard at first hand: Dexie would ask again and again, and warn on the console each time.
  const probed = await openExisting(name);
  if (!probed.ok) return fail(asUnavailable(probed.failure));
  probed.value?.close();
  const loaded = await loadDexie();
  if (!loaded.ok) return fail(asUnavailable(loaded.failure));
  const database = new loaded.value(name, {
    indexedDB: found.value,
    IDBKeyRange,
    chromeTransactionDurability: 'relaxed',
    cache: 'disabled',
  });
  database.version(1).stores(stores);
  const close = (): void => database.close({ disableAutoOpen: true });
  // Both answer false because Dexie's own handlers, asked next, would only warn on the console.
  database.on('versionchange', () => {
    close();
    return false;
  });
  const blocked = new Promise<'blocked'>((resolve) => {
    database.on('blocked', () => {
      // Chromium says so also of our own connection, while it closes to add missing tables.
      setTimeout(() => resolve('blocked'), patienceMs);
      return false;
    });
  });
  const opened = await answerWithin(openLimitMs, async () => {
    const opening = database.open();
    // Closing below makes it reject after nobody waits for it any more.
    opening.catch(() => undefined);
    return Promise.race([opening, blocked]);
  });
  if (opened.ok && opened.value !== 'blocked') return succeed(database);
  close();
  if (opened.ok) return fail(unavailable('blocked', `another tab holds ${name}`));
  return fail(asUnavailable(classifyNoAnswer(opened.failure)));
}

/** A database that can't even be opened is no use to the run, whatever the reason was. */
function asUnavailable(failure: StorageFailure): StorageFailure {
  const isClosed = failure.kind === 'unavailable' && failure.reason === 'closed';
  return isClosed || failure.kind === 'unexpected' ? unavailable('failed', failure.message) : failure;
}
