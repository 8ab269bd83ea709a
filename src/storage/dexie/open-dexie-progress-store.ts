import type { Table } from 'dexie';
import { succeed, type Result } from '../../base/result.ts';
import { joined, progressOf, type KeptProgress, type ProgressStore } from '../progress-store.ts';
import type { StorageFailure } from '../storage-failure.ts';
import { attemptOn } from './attempt.ts';
import { openDatabase } from './open-database.ts';

/** Opens what has been reached, the database `name`. */
export async function openDexieProgressStore(
  name = 'replayground-progress',
): Promise<Result<ProgressStore, StorageFailure>> {
  const opened = await openDatabase(name, { challenges: 'id' });
  if (!opened.ok) return opened;
  const database = opened.value;
  const challenges: Table<KeptProgress, string> = database.table('challenges');
  return succeed({
    list: () =>
      attemptOn(database, async () => {
        const rows: readonly unknown[] = await challenges.toArray();
        return rows.map(progressOf).filter((progress) => progress !== null);
      }),
    add: (progress) =>
      attemptOn(database, async () => {
        // In one transaction: another tab may add at the same moment.
        await database.transaction('rw', challenges, async () => {
          await challenges.put(joined(progressOf(await challenges.get(progress.id)), progress));
        });
        return null;
      }),
    close: () => database.close({ disableAutoOpen: true }),
  });
}
