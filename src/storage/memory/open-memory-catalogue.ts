import { succeed } from '../../base/result.ts';
import { latestFirst, type Catalogue, type CatalogueEntry } from '../catalogue.ts';

/** A list of runs that ends with the page. */
export function openMemoryCatalogue(): Catalogue {
  const entries = new Map<string, CatalogueEntry>();
  return {
    async find(id) {
      return succeed(entries.get(id) ?? null);
    },
    async list() {
      return succeed(latestFirst([...entries.values()]));
    },
    async put(entry) {
      entries.set(entry.id, entry);
      return succeed(null);
    },
    async rename(id, title) {
      const entry = entries.get(id);
      if (entry !== undefined) entries.set(id, { ...entry, title });
      return succeed(entry !== undefined);
    },
    async delete(id) {
      entries.delete(id);
      return succeed(null);
    },
    close() {
      entries.clear();
    },
  };
}
