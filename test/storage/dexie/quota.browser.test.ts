import { afterEach, expect, test, vi } from 'vitest';
import { allRows, done, failed, good, insert } from '../../contracts/storage-subject.ts';
import { dexieSubject } from './dexie-subject.ts';

type StorageBuckets = {
  open(name: string, options: { quota: number }): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
};

afterEach(() => vi.unstubAllGlobals());

test('[ST13] a full disk is quota-exceeded, and what was there stays', async () => {
  // A bucket has a quota of its own, so that the other tests keep their space.
  const buckets = Reflect.get(navigator, 'storageBuckets') as StorageBuckets;
  const bucket = await buckets.open('small', { quota: 200_000 });
  vi.stubGlobal('indexedDB', bucket.indexedDB);
  const storage = await dexieSubject('quota').connect('full');
  await done(storage, [insert('goods', 1, good(1, 'red', 1))]);
  const large = { ...good(2, 'red', 1), note: 'x'.repeat(3_000_000) };
  expect(await failed(storage, [insert('goods', 2, large)])).toMatchObject({
    kind: 'quota-exceeded',
  });
  expect(await allRows(storage, 'goods')).toEqual([good(1, 'red', 1)]);
  storage.close();
  await buckets.delete('small');
});
