import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDexieCatalogue } from '../../src/storage/dexie/open-dexie-catalogue.ts';
import { openDexieStorage, runDatabaseName } from '../../src/storage/dexie/open-dexie-storage.ts';
import { allRows, done, failed, good, insert, schemas, shop } from './storage-subject.ts';

/** What only a storage that outlives its connections has to show. */
export function dexieLifetime(): void {
  // On a developer's address Dexie tells of every table that it adds.
  beforeEach(() => {
    for (const method of ['debug', 'trace', 'warn'] as const) vi.spyOn(console, method).mockReturnValue();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const open = async (runId: string, tables = schemas) => {
    const opened = await openDexieStorage(runId, tables);
    if (!opened.ok) expect.fail(JSON.stringify(opened.failure));
    return opened.value;
  };

  describe('lifetime', () => {
    test('[S12] what a batch has answered is there for the next connection', async () => {
      const first = await open('kept');
      await done(first, [insert('goods', 1, good(1, 'red', 1))]);
      first.close();
      const second = await open('kept');
      expect(await allRows(second, 'goods')).toEqual([good(1, 'red', 1)]);
      second.close();
    });

    test('[S13] a connection whose database another tab deletes lets go and is closed', async () => {
      const storage = await open('deleted');
      await done(storage, [insert('goods', 1, good(1, 'red', 1))]);
      await settled(indexedDB.deleteDatabase(runDatabaseName('deleted')));
      expect(await failed(storage, [insert('goods', 2, good(2, 'red', 1))])).toMatchObject({
        kind: 'unavailable',
        reason: 'closed',
      });
    });

    test('[S13] a database that another tab holds and does not let go is blocked', async () => {
      const request = indexedDB.open(runDatabaseName('held'), 10);
      request.addEventListener('upgradeneeded', () => {
        request.result.createObjectStore('run/meta', { keyPath: 'key' });
      });
      const held = await settled(request);
      expect(await openDexieStorage('held', schemas)).toMatchObject({
        ok: false,
        failure: { kind: 'unavailable', reason: 'blocked' },
      });
      held.close();
      const storage = await open('held');
      expect(await allRows(storage, 'meta', 'run')).toEqual([]);
      storage.close();
    });

    test('[S13] a browser without IndexedDB, or one that forbids it, is unavailable', async () => {
      const failure = { kind: 'unavailable', reason: 'not-supported' };
      vi.stubGlobal('indexedDB', undefined);
      expect(await openDexieStorage('none', schemas)).toMatchObject({ ok: false, failure });
      expect(await openDexieCatalogue()).toMatchObject({ ok: false, failure });
      vi.unstubAllGlobals();
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('access is denied', 'SecurityError');
      });
      expect(await openDexieStorage('none', schemas)).toMatchObject({ ok: false, failure });
    });

    test('[S14] a run is a database of its own, with the names of its tables, keys and indexes', async () => {
      const storage = await open('named');
      await done(storage, [insert('goods', 1, good(1, 'red', 1))]);
      const native = await settled(indexedDB.open('replayground-run-named'));
      expect([...native.objectStoreNames]).toEqual(
        [
          'run/journal',
          'run/branches',
          'run/meta',
          'run/sequences',
          'shop/events',
          'shop/entities',
          'shop/snapshots',
          'shop/outbox',
          'shop/commit_log',
          'shop/goods',
          'shop/shelves',
        ].toSorted(),
      );
      const transaction = native.transaction(['shop/events', 'shop/goods']);
      const events = transaction.objectStore('shop/events');
      expect(events.keyPath).toBe('event_id');
      expect([...events.indexNames].map((name) => events.index(name).keyPath)).toEqual([
        ['entity_type', 'entity_id', 'entity_version'],
      ]);
      expect(await settled(transaction.objectStore('shop/goods').getAll())).toEqual([good(1, 'red', 1)]);
      native.close();
      const other = await open('another');
      expect(await allRows(other, 'goods')).toEqual([]);
      other.close();
      storage.close();
    });

    test('[S14] tables and indexes that an older database lacks are added, and its rows stay', async () => {
      const older = await open('older', [{ ...shop, tables: [{ name: 'goods', key: ['id'], indexes: [] }] }]);
      await done(older, [insert('goods', 1, good(1, 'red', 1))]);
      older.close();
      const newer = await open('older');
      const answers = await done(newer, [
        { kind: 'select', database: 'shop', query: { table: 'goods', where: { color: 'red', size: 1 } } },
        insert('outbox', 1, { id: 1, published: 0 }),
      ]);
      expect(answers[0]).toEqual({ kind: 'rows', rows: [good(1, 'red', 1)] });
      newer.close();
    });

    test('[S18] deleting a run from the catalogue deletes its database, even while a tab has it open', async () => {
      const opened = await openDexieCatalogue();
      if (!opened.ok) expect.fail(JSON.stringify(opened.failure));
      const storage = await open('doomed');
      await done(storage, [insert('goods', 1, good(1, 'red', 1))]);
      expect(await opened.value.delete('doomed')).toEqual({ ok: true, value: null });
      const databases = await indexedDB.databases();
      expect(databases.map(({ name }) => name)).not.toContain('replayground-run-doomed');
      expect(await failed(storage, [insert('goods', 2, good(2, 'red', 1))])).toMatchObject({
        kind: 'unavailable',
      });
      opened.value.close();
      expect(await opened.value.list()).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
    });
  });
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(String(request.error))));
  });
}
