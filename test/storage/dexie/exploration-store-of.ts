import { expect } from 'vitest';
import { openDexieExplorationStore } from '../../../src/storage/dexie/open-dexie-exploration-store.ts';
import type { ExplorationStore } from '../../../src/storage/exploration-store.ts';

/** Opens a database of its own: other files of tests have theirs, at the same time. */
export function explorationStoreOf(name: string): (version: string) => Promise<ExplorationStore> {
  return async (version) => {
    const opened = await openDexieExplorationStore(version, name);
    if (!opened.ok) expect.fail(JSON.stringify(opened.failure));
    return opened.value;
  };
}
