import { succeed } from '../../base/result.ts';
import type { Json } from '../../base/json.ts';
import type { ExplorationStore } from '../exploration-store.ts';

/** What searches have found, where nothing can be kept: it ends with the page, and so with the version. */
export function openMemoryExplorationStore(): ExplorationStore {
  const kept = new Map<string, Json>();
  return {
    async get(key) {
      return succeed(kept.get(key) ?? null);
    },
    async put(key, exploration) {
      kept.set(key, exploration);
      return succeed(null);
    },
    close() {
      kept.clear();
    },
  };
}
