import type { Table } from 'dexie';
import { hashOf, hashText } from '../../base/hash.ts';
import type { Json } from '../../base/json.ts';
import { plainOf } from '../../base/plain.ts';
import { fail, succeed, type Result } from '../../base/result.ts';
import type { ExplorationStore } from '../exploration-store.ts';
import type { StorageFailure } from '../storage-failure.ts';
import { attemptOn } from './attempt.ts';
import { openDatabase } from './open-database.ts';

type Kept = {
  readonly version: string;
  readonly key: string;
  readonly exploration: Json;
  /** Of what was found: a row that somebody has changed says nothing any more. */
  readonly hash: string;
};

/** Opens what searches of this version have found, and forgets what those of others have. */
export async function openDexieExplorationStore(
  version: string,
  name = 'replayground-explorations',
): Promise<Result<ExplorationStore, StorageFailure>> {
  const opened = await openDatabase(name, { explorations: '[version+key],version' });
  if (!opened.ok) return opened;
  const database = opened.value;
  const explorations: Table<Kept, readonly [string, string]> = database.table('explorations');
  const close = (): void => database.close({ disableAutoOpen: true });
  const cleared = await attemptOn(database, () => explorations.where('version').notEqual(version).delete());
  if (!cleared.ok) {
    close();
    return fail(cleared.failure);
  }
  return succeed({
    get: (key) =>
      attemptOn(database, async () => {
        const kept = await explorations.get([version, key]);
        if (kept === undefined) return null;
        const exploration = plainOf(kept.exploration);
        return kept.hash === hashText(hashOf(exploration)) ? exploration : null;
      }),
    put: (key, exploration) =>
      attemptOn(database, async () => {
        const hash = hashText(hashOf(plainOf(exploration)));
        await explorations.put({ version, key, exploration, hash });
        return null;
      }),
    close,
  });
}
