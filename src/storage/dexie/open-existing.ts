import { fail, succeed, type Result } from '../../base/result.ts';
import { answerWithin } from '../../browser/answer-within.ts';
import { isCutOff, type StorageFailure } from '../storage-failure.ts';
import { classifyNoAnswer } from './native/classify-error.ts';
import { findIndexedDb } from './find-indexed-db.ts';

/** As long as the first opening may take. */
const openLimitMs = 10_000;

/** A browser that deletes the page's data ends what is opened meanwhile; what is asked next waits for it. */
const attemptCountMax = 3;

/** Opens a database as it is, tables and all; null where there is none, and none is made. */
export async function openExisting(name: string): Promise<Result<IDBDatabase | null, StorageFailure>> {
  const factory = findIndexedDb();
  if (!factory.ok) return factory;
  for (let attempt = 1; ; attempt += 1) {
    const opened = await openOnce(factory.value, name);
    if (opened.ok || !isCutOff(opened.failure) || attempt === attemptCountMax) return opened;
  }
}

async function openOnce(
  factory: IDBFactory,
  name: string,
): Promise<Result<IDBDatabase | null, StorageFailure>> {
  const found = { isMissing: false };
  const opened = await answerWithin(
    openLimitMs,
    async () =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = factory.open(name);
        request.addEventListener('upgradeneeded', () => {
          found.isMissing = true;
          request.transaction?.abort();
        });
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', (event) => {
          event.preventDefault();
          reject(request.error ?? new Error(`${name} can't be opened`));
        });
      }),
    (late) => late.close(),
  );
  if (found.isMissing) return succeed(null);
  if (!opened.ok) return fail(classifyNoAnswer(opened.failure));
  const database = opened.value;
  // Lets go as soon as another tab wants to delete or upgrade it.
  database.addEventListener('versionchange', () => database.close());
  return succeed(database);
}
