import type { Dexie, Table } from 'dexie';
import { succeed, type Result } from '../../base/result.ts';
import { catalogueEntry, latestFirst, type Catalogue, type CatalogueEntry } from '../catalogue.ts';
import type { StorageFailure } from '../storage-failure.ts';
import { attemptOn } from './attempt.ts';
import { loadDexie } from './load-dexie.ts';
import { openDatabase } from './open-database.ts';
import { openExisting } from './open-existing.ts';
import { keptRunIds, readKeptRun } from './read-kept-run.ts';
import { runDatabaseName } from './run-database-name.ts';

/** Opens the list of runs, the database `name`. */
export async function openDexieCatalogue(name = 'replayground'): Promise<Result<Catalogue, StorageFailure>> {
  const opened = await openDatabase(name, { runs: 'id' });
  if (!opened.ok) return opened;
  const database = opened.value;
  const runs: Table<CatalogueEntry, string> = database.table('runs');

  const put = async (entry: CatalogueEntry): Promise<Result<null, StorageFailure>> =>
    attemptOn(database, async () => {
      await runs.put(entry);
      return null;
    });

  /** What the list lacks is read from the run itself, and listed again. */
  const findUnlisted = async (id: string): Promise<Result<CatalogueEntry | null, StorageFailure>> => {
    const kept = await readKeptRun(id);
    if (!kept.ok || kept.value === null) return kept.ok ? succeed(null) : kept;
    const entry = { id, title: id, ...kept.value, createdAt: 0, updatedAt: 0 };
    const listed = await put(entry);
    return listed.ok ? succeed(entry) : listed;
  };

  return succeed({
    find: async (id) => {
      const listed = await attemptOn(database, async () => runs.get(id));
      if (!listed.ok) return listed;
      // A row that says nothing of a run is as good as none.
      const entry = catalogueEntry(listed.value);
      return entry === null || entry.setup === null ? findUnlisted(id) : succeed(entry);
    },
    list: async () => {
      const listed = await attemptOn(database, async (): Promise<readonly unknown[]> => runs.toArray());
      if (!listed.ok) return listed;
      const entries = listed.value.map(catalogueEntry).filter((entry) => entry !== null);
      const known = new Set(entries.map(({ id }) => id));
      const ids = await keptRunIds();
      for (const id of ids.ok ? ids.value : []) {
        const found = known.has(id) ? null : await findUnlisted(id);
        if (found?.ok === true && found.value !== null) entries.push(found.value);
      }
      return succeed(latestFirst(entries));
    },
    put,
    rename: async (id, title) => attemptOn(database, async () => (await runs.update(id, { title })) > 0),
    delete: async (id) => {
      const dexie = await loadDexie();
      if (!dexie.ok) return dexie;
      return attemptOn(database, async () => {
        // The run's own database first: interrupted here, the run is still listed and can be deleted again.
        await deleteRunDatabase(dexie.value, id);
        await runs.delete(id);
        return null;
      });
    },
    close: () => database.close({ disableAutoOpen: true }),
  });
}

/** What is not there is as good as deleted, though Chromium may call it an internal error to delete that. */
async function deleteRunDatabase(dexie: typeof Dexie, id: string): Promise<void> {
  const name = runDatabaseName(id);
  try {
    await dexie.delete(name);
  } catch (error) {
    const left = await openExisting(name);
    if (left.ok && left.value === null) return;
    if (left.ok) left.value?.close();
    throw error;
  }
}
