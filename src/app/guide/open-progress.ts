import { openDexieProgressStore } from '../../storage/dexie/open-dexie-progress-store.ts';
import { openMemoryProgressStore } from '../../storage/memory/open-memory-progress-store.ts';
import type { KeptProgress, ProgressStore } from '../../storage/progress-store.ts';

/** Where nothing can be kept: what one page has reached, whichever part of it asks. */
const ofThisPage = openMemoryProgressStore();

/** What has been reached in this browser; where nothing can be kept, until the page is left. */
export async function openProgress(): Promise<ProgressStore> {
  const opened = await openDexieProgressStore();
  return opened.ok ? opened.value : ofThisPage;
}

/** What has been reached, by challenge. */
export async function readProgress(): Promise<Readonly<Record<string, KeptProgress>>> {
  const store = await openProgress();
  const listed = await store.challenges.list();
  store.close();
  return Object.fromEntries(listed.ok ? listed.value.map((progress) => [progress.id, progress]) : []);
}
