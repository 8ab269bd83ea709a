import type { DatabaseSchema } from '../kernel/database/schema.ts';
import type { Catalogue } from '../storage/catalogue.ts';
import { openDexieCatalogue } from '../storage/dexie/open-dexie-catalogue.ts';
import { openDexieStorage } from '../storage/dexie/open-dexie-storage.ts';
import { openMemoryCatalogue } from '../storage/memory/open-memory-catalogue.ts';
import { openMemoryStorage } from '../storage/memory/open-memory-storage.ts';
import { describeFailure } from '../storage/storage-failure.ts';
import type { Storage } from '../storage/storage.ts';

/** A run's storage, and, where it is memory only, why. */
export type OpenedStorage = { readonly storage: Storage; readonly memoryReason: string | null };

/** The browser's database; where there is none, memory, with the reason to be shown. */
export async function openStorage(runId: string, schemas: readonly DatabaseSchema[]): Promise<OpenedStorage> {
  const opened = await openDexieStorage(runId, schemas);
  if (opened.ok) return { storage: opened.value, memoryReason: null };
  return { storage: openMemoryStorage(schemas), memoryReason: describeFailure(opened.failure) };
}

export async function openCatalogue(): Promise<Catalogue> {
  const opened = await openDexieCatalogue();
  return opened.ok ? opened.value : openMemoryCatalogue();
}
