import { expect } from 'vitest';
import { openDexieProgressStore } from '../../../src/storage/dexie/open-dexie-progress-store.ts';
import type { ProgressStore } from '../../../src/storage/progress-store.ts';

/** Opens a database of its own: other files of tests have theirs, at the same time. */
export async function progressStoreOf(part: string): Promise<ProgressStore> {
  const opened = await openDexieProgressStore(`progress-${part}`);
  if (!opened.ok) expect.fail(JSON.stringify(opened.failure));
  return opened.value;
}
