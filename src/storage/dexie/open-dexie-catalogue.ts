import { Dexie, type Table } from 'dexie';
import { succeed, type Result } from '../../base/result.ts';
import { catalogueEntry, latestFirst, type Catalogue, type CatalogueEntry } from '../catalogue.ts';
import type { StorageFailure } from '../storage-failure.ts';
import { attempt } from './attempt.ts';
import { openDatabase } from './open-database.ts';
import { runDatabaseName } from './open-dexie-storage.ts';

/** Opens the list of runs, the database `name`. */
export async function openDexieCatalogue(name = 'replayground'): Promise<Result<Catalogue, StorageFailure>> {
  const opened = await openDatabase(name, { runs: 'id' });
  if (!opened.ok) return opened;
  const database = opened.value;
  const runs: Table<CatalogueEntry, string> = database.table('runs');
  return succeed({
    list: () =>
      attempt(async () => {
        const rows: readonly unknown[] = await runs.toArray();
        return latestFirst(rows.map(catalogueEntry).filter((entry) => entry !== null));
      }),
    put: (entry) =>
      attempt(async () => {
        await runs.put(entry);
        return null;
      }),
    rename: (id, title) => attempt(async () => (await runs.update(id, { title })) > 0),
    delete: (id) =>
      attempt(async () => {
        // The run's own database first: interrupted here, the run is still listed and can be deleted again.
        await Dexie.delete(runDatabaseName(id));
        await runs.delete(id);
        return null;
      }),
    close: () => database.close({ disableAutoOpen: true }),
  });
}
