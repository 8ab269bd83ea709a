import { fail, succeed, type Result } from '../../base/result.ts';
import { unavailable, type StorageFailure } from '../storage-failure.ts';

/** The browser's IndexedDB, or why there is none for this page. */
export function findIndexedDb(): Result<IDBFactory, StorageFailure> {
  try {
    const factory = Reflect.get(globalThis, 'indexedDB') as IDBFactory | null | undefined;
    if (factory !== undefined && factory !== null) return succeed(factory);
    return fail(unavailable('not-supported', 'this browser offers no IndexedDB here'));
  } catch (error) {
    return fail(unavailable('denied', String(error)));
  }
}
