import type { Dexie, Table } from 'dexie';
import { succeed, type Result } from '../../base/result.ts';
import { joinedLessons, lessonProgressOf } from '../lesson-progress.ts';
import {
  joined,
  progressOf,
  type ProgressKind,
  type ProgressList,
  type ProgressStore,
} from '../progress-store.ts';
import type { StorageFailure } from '../storage-failure.ts';
import { attemptOn } from './attempt.ts';
import { openDatabase } from './open-database.ts';

/** Opens what has been reached, the database `name`. */
export async function openDexieProgressStore(
  name = 'replayground-progress',
): Promise<Result<ProgressStore, StorageFailure>> {
  const opened = await openDatabase(name, { challenges: 'id', lessons: 'id' });
  if (!opened.ok) return opened;
  const database = opened.value;
  return succeed({
    isKept: true,
    challenges: listIn(database, 'challenges', { read: progressOf, join: joined }),
    lessons: listIn(database, 'lessons', { read: lessonProgressOf, join: joinedLessons }),
    close: () => database.close({ disableAutoOpen: true }),
  });
}

function listIn<Kept extends { readonly id: string }>(
  database: Dexie,
  name: string,
  { read, join }: ProgressKind<Kept>,
): ProgressList<Kept> {
  const table: Table<unknown, string> = database.table(name);
  return {
    list: () =>
      attemptOn(database, async () => {
        const rows = await table.toArray();
        return rows.map(read).filter((progress) => progress !== null);
      }),
    add: (progress) =>
      attemptOn(database, async () => {
        // In one transaction: another tab may add at the same moment.
        await database.transaction('rw', table, async () => {
          await table.put(join(read(await table.get(progress.id)), progress));
        });
        return null;
      }),
  };
}
