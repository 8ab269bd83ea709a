import { succeed } from '../../base/result.ts';
import { joined, type KeptProgress, type ProgressStore } from '../progress-store.ts';

/** What has been reached, where nothing can be kept: it ends with the page. */
export function openMemoryProgressStore(): ProgressStore {
  const kept = new Map<string, KeptProgress>();
  return {
    async list() {
      return succeed([...kept.values()]);
    },
    async add(progress) {
      kept.set(progress.id, joined(kept.get(progress.id) ?? null, progress));
      return succeed(null);
    },
    close() {
      kept.clear();
    },
  };
}
