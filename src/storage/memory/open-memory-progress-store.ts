import { succeed } from '../../base/result.ts';
import { joinedLessons } from '../lesson-progress.ts';
import { joined, type ProgressKind, type ProgressList, type ProgressStore } from '../progress-store.ts';

/** What has been reached, where nothing can be kept: it ends with the page. */
export function openMemoryProgressStore(): ProgressStore {
  return {
    isKept: false,
    challenges: listOf(joined),
    lessons: listOf(joinedLessons),
    close() {
      // What is kept ends with the store.
    },
  };
}

function listOf<Kept extends { readonly id: string }>(join: ProgressKind<Kept>['join']): ProgressList<Kept> {
  const kept = new Map<string, Kept>();
  return {
    async list() {
      return succeed([...kept.values()]);
    },
    async add(progress) {
      kept.set(progress.id, join(kept.get(progress.id) ?? null, progress));
      return succeed(null);
    },
  };
}
