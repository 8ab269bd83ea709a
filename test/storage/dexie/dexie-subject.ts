import { expect } from 'vitest';
import { openDexieStorage } from '../../../src/storage/dexie/open-dexie-storage.ts';
import { schemas, type StorageSubject } from '../../contracts/storage-subject.ts';

/** Dexie over whatever IndexedDB this environment has. */
export function dexieSubject(name: string): StorageSubject {
  return {
    name,
    async connect(runId) {
      const opened = await openDexieStorage(`${name.replaceAll(' ', '-')}-${runId}`, schemas);
      if (!opened.ok) expect.fail(JSON.stringify(opened.failure));
      return opened.value;
    },
  };
}
