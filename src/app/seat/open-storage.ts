import { fail, succeed, type Result } from '../../base/result.ts';
import { answerWithin } from '../../browser/answer-within.ts';
import type { DatabaseSchema } from '../../kernel/database/schema.ts';
import type { Catalogue } from '../../storage/catalogue.ts';
import { classifyNoAnswer } from '../../storage/dexie/native/classify-error.ts';
import { openMemoryStorage } from '../../storage/memory/open-memory-storage.ts';
import type { Storage } from '../../storage/storage.ts';
import type { StorageFailure } from '../../storage/storage-failure.ts';
import { memoryReasonOf, type MemoryReason } from './memory-reason.ts';

/** A run's storage, and, where it is memory only, why. */
export type OpenedStorage = { readonly storage: Storage; readonly memoryReason: MemoryReason | null };

/** The browser's database; where there is none, memory, with the reason to be shown. */
export async function openStorage(runId: string, schemas: readonly DatabaseSchema[]): Promise<OpenedStorage> {
  const loaded = await fetched(async () => import('../../storage/dexie/open-dexie-storage.ts'));
  if (!loaded.ok) return inMemory(schemas, loaded.failure);
  const opened = await loaded.value.openDexieStorage(runId, schemas);
  if (opened.ok) return { storage: opened.value, memoryReason: null };
  return inMemory(schemas, opened.failure);
}

export function inMemory(schemas: readonly DatabaseSchema[], failure: StorageFailure): OpenedStorage {
  return { storage: openMemoryStorage(schemas), memoryReason: memoryReasonOf(failure) };
}

/**
 * The list of runs, usable at once: whoever asks it waits until it is open. Where it can't be opened each
 * question is answered with the reason.
 */
export function openCatalogue(): Catalogue {
  const opening = openInBrowser();
  const ask = async <Value>(
    question: (catalogue: Catalogue) => Promise<Result<Value, StorageFailure>>,
  ): Promise<Result<Value, StorageFailure>> => {
    const opened = await opening;
    return opened.ok ? question(opened.value) : fail(opened.failure);
  };
  return {
    find: async (id) => ask(async (catalogue) => catalogue.find(id)),
    list: async () => ask(async (catalogue) => catalogue.list()),
    put: async (entry) => ask(async (catalogue) => catalogue.put(entry)),
    rename: async (id, title) => ask(async (catalogue) => catalogue.rename(id, title)),
    delete: async (id) => ask(async (catalogue) => catalogue.delete(id)),
    close: () =>
      void ask(async (catalogue) => {
        catalogue.close();
        return Promise.resolve(succeed(null));
      }),
  };
}

async function openInBrowser(): Promise<Result<Catalogue, StorageFailure>> {
  const loaded = await fetched(async () => import('../../storage/dexie/open-dexie-catalogue.ts'));
  return loaded.ok ? loaded.value.openDexieCatalogue() : loaded;
}

/** It comes over the network once. */
const loadLimitMs = 20_000;

/** Code that a run which is kept nowhere, as that of the first page, does without. */
async function fetched<Code>(load: () => Promise<Code>): Promise<Result<Code, StorageFailure>> {
  const loaded = await answerWithin(loadLimitMs, load);
  return loaded.ok ? succeed(loaded.value) : fail(classifyNoAnswer(loaded.failure));
}
