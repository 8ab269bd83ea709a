import type { Key } from '../../../base/key.ts';

/** A key as IndexedDB's types want it: lists that may be changed. */
export function nativeKey(key: Key): IDBValidKey {
  return typeof key === 'object' ? key.map(nativeKey) : key;
}
