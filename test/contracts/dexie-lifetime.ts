import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Result } from '../../src/base/result.ts';
import { openDexieCatalogue } from '../../src/storage/dexie/open-dexie-catalogue.ts';
import { openDexieExplorationStore } from '../../src/storage/dexie/open-dexie-exploration-store.ts';
import { openDexieProgressStore } from '../../src/storage/dexie/open-dexie-progress-store.ts';
import { openDexieStorage } from '../../src/storage/dexie/open-dexie-storage.ts';
import { runDatabaseName } from '../../src/storage/dexie/run-database-name.ts';
import { appendToJournal } from '../../src/storage/run-tables.ts';
import type { StorageFailure } from '../../src/storage/storage-failure.ts';
import { allRows, done, failed, good, insert, schemas, shop } from './storage-subject.ts';

/** What only a storage that outlives its connections has to show. */
export function dexieLifetime(closeByBrowser: (database: IDBDatabase) => void): void {
  // On a developer's address Dexie tells of every table that it adds.
  beforeEach(() => {
    for (const method of ['debug', 'trace', 'warn'] as const) vi.spyOn(console, method).mockReturnValue();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const open = async (runId: string, tables = schemas) => {
    const opened = await openDexieStorage(runId, tables);
    if (!opened.ok) expect.fail(JSON.stringify(opened.failure));
    return opened.value;
  };

  describe('lifetime', () => {
    test('[ST12] what a batch has answered is there for the next connection', async () => {
      const first = await open('kept');
      await done(first, [insert('goods', 1, good(1, 'red', 1))]);
      first.close();
      const second = await open('kept');
      expect(await allRows(second, 'goods')).toEqual([good(1, 'red', 1)]);
      second.close();
    });

    test('[ST23] a database that another tab deletes is let go, told as deleted, and made anew only when asked', async () => {
      const storage = await open('deleted');
      await done(storage, [insert('goods', 1, good(1, 'red', 1))]);
      await settled(indexedDB.deleteDatabase(runDatabaseName('deleted')));
      for (const id of [2, 3])
        expect(await failed(storage, [insert('goods', id, good(id, 'red', 1))])).toMatchObject({
          kind: 'unavailable',
          reason: 'deleted',
        });
      const databases = await indexedDB.databases();
      expect(databases.map(({ name }) => name)).not.toContain(runDatabaseName('deleted'));
      expect(await storage.makeAnew()).toEqual({ ok: true, value: null });
      expect(await allRows(storage, 'goods')).toEqual([]);
      await done(storage, [insert('goods', 4, good(4, 'red', 1))]);
      expect(await storage.makeAnew()).toEqual({ ok: true, value: null });
      expect(await allRows(storage, 'goods')).toEqual([good(4, 'red', 1)]);
      storage.close();
    });

    test('[ST23] a connection that was closed for another tab’s upgrade is opened again, as often as that comes', async () => {
      const storage = await open('upgraded');
      const upgrade = async (): Promise<void> => {
        const now = await settled(indexedDB.open(runDatabaseName('upgraded')));
        const { version } = now;
        now.close();
        const request = indexedDB.open(runDatabaseName('upgraded'), version + 1);
        (await settled(request)).close();
      };
      for (const id of [1, 2, 3]) {
        await upgrade();
        const before = await Promise.all([allRows(storage, 'goods'), allRows(storage, 'shelves')]);
        expect(before[0]).toHaveLength(id - 1);
        await upgrade();
        await done(storage, [insert('goods', id, good(id, 'red', 1))]);
      }
      expect(await allRows(storage, 'goods')).toHaveLength(3);
      storage.close();
      await upgrade();
      expect(await failed(storage, [insert('goods', 9, good(9, 'red', 1))])).toMatchObject({
        kind: 'unavailable',
        reason: 'closed',
      });
    });

    test('[ST22] a database that never answers as it opens is silent', async () => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      vi.spyOn(indexedDB, 'open').mockReturnValue(deaf as unknown as IDBOpenDBRequest);
      const failure = { kind: 'unavailable', reason: 'silent' };
      expect(await inTime(openDexieStorage('deaf', schemas))).toMatchObject({ ok: false, failure });
      expect(await inTime(openDexieCatalogue())).toMatchObject({ ok: false, failure });
    });

    test('[ST22] a transaction that never answers is silent, and the next one is made on another connection', async () => {
      const storage = await open('deaf-later');
      await done(storage, [insert('goods', 1, good(1, 'red', 1))]);
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const spy = vi
        .spyOn(IDBDatabase.prototype, 'transaction')
        .mockReturnValue(deaf as unknown as IDBTransaction);
      expect(await inTime(storage.execute([insert('goods', 2, good(2, 'red', 1))]))).toMatchObject({
        ok: false,
        failure: { kind: 'unavailable', reason: 'silent' },
      });
      spy.mockRestore();
      vi.useRealTimers();
      expect(await allRows(storage, 'goods')).toEqual([good(1, 'red', 1)]);
      storage.close();
    });

    test('[ST23] what the browser never ends is over with its connection: a batch is made on another, and so is what a list was asked', async () => {
      let cutOffCount = 0;
      const transaction = Reflect.get(IDBDatabase.prototype, 'transaction') as (
        this: IDBDatabase,
        ...asked: readonly unknown[]
      ) => IDBTransaction;
      // Before Dexie opens: it keeps the method.
      vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
        this: IDBDatabase,
        ...asked
      ) {
        if (cutOffCount === 0) return transaction.apply(this, asked);
        cutOffCount -= 1;
        setTimeout(() => closeByBrowser(this));
        return { ...deaf, db: this } as unknown as IDBTransaction;
      });
      const cutOff = async <Value>(work: () => Promise<Value>): Promise<Value> => {
        cutOffCount = 1;
        const value = await work();
        expect(cutOffCount).toBe(0);
        return value;
      };
      const storage = await open('cut-off');
      const catalogue = opened(await openDexieCatalogue('cut-off-list'));
      const progress = opened(await openDexieProgressStore('cut-off-progress'));
      const explorations = opened(await openDexieExplorationStore('1', 'cut-off-explorations'));
      const entry = { id: 'a', title: 'a', setup: {}, createdAt: 0, updatedAt: 0, moveCount: 0 };
      for (const id of [1, 2])
        expect(await cutOff(() => storage.execute([insert('goods', id, good(id, 'red', 1))]))).toMatchObject({
          ok: true,
        });
      expect(await allRows(storage, 'goods')).toEqual([good(1, 'red', 1), good(2, 'red', 1)]);
      const asked: Readonly<Record<string, () => Promise<unknown>>> = {
        'runs are listed': async () => catalogue.list(),
        'a run is found': async () => catalogue.find('a'),
        'a run is put': async () => catalogue.put(entry),
        'a run is renamed': async () => catalogue.rename('a', 'b'),
        'challenges are listed': async () => progress.challenges.list(),
        'a challenge is added': async () =>
          progress.challenges.add({
            id: 'a',
            bestLength: 1,
            bestRun: null,
            shortestLength: 1,
            isCureShown: false,
          }),
        'lessons are listed': async () => progress.lessons.list(),
        'a step of a lesson is added': async () =>
          progress.lessons.add({ id: 'a', done: ['one'], answers: {} }),
        'an exploration is read': async () => explorations.get('a'),
        'an exploration is kept': async () => explorations.put('a', {}),
      };
      for (const [what, ask] of Object.entries(asked)) {
        expect(await cutOff(ask), what).toMatchObject({ ok: true });
        // A browser that closes whatever is opened is not asked for ever.
        cutOffCount = Infinity;
        const failure = { kind: 'unavailable', reason: 'closed' };
        expect(await ask(), `${what} in vain`).toMatchObject({ ok: false, failure });
        cutOffCount = 0;
        expect(await ask(), `${what} the next time`).toMatchObject({ ok: true });
      }
      for (const each of [storage, catalogue, progress, explorations]) each.close();
    });

    test('[ST23] an opening that is cut off is asked for again, and a browser that never opens ends it', async () => {
      const storage = await open('cut-off-opening');
      await done(storage, [insert('goods', 1, good(1, 'red', 1))]);
      storage.close();
      const spy = vi.spyOn(indexedDB, 'open').mockReturnValueOnce(refusing('AbortError'));
      const again = await open('cut-off-opening');
      expect(await allRows(again, 'goods')).toEqual([good(1, 'red', 1)]);
      again.close();
      spy.mockImplementation(() => refusing('AbortError'));
      expect(await openDexieStorage('cut-off-opening', schemas)).toMatchObject({
        ok: false,
        failure: { kind: 'unavailable', reason: 'failed' },
      });
    });

    test('[ST13] a database that another tab holds and does not let go is blocked', async () => {
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

    test('[ST13] a browser without IndexedDB, or one that forbids it, is unavailable', async () => {
      const failure = { kind: 'unavailable', reason: 'not-supported' };
      vi.stubGlobal('indexedDB', undefined);
      expect(await openDexieStorage('none', schemas)).toMatchObject({ ok: false, failure });
      expect(await openDexieCatalogue()).toMatchObject({ ok: false, failure });
      vi.unstubAllGlobals();
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('access is denied', 'SecurityError');
      });
      const denied = { kind: 'unavailable', reason: 'denied' };
      expect(await openDexieStorage('none', schemas)).toMatchObject({ ok: false, failure: denied });
    });

    test('[ST14] a run is a database of its own, with the names of its tables, keys and indexes', async () => {
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

    test('[ST14] tables and indexes that an older database lacks are added, and its rows stay', async () => {
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

    test('[ST24] a run that the list lacks is found by its own tables and listed again; asking makes no database', async () => {
      const opened = await openDexieCatalogue('a-list-with-gaps');
      if (!opened.ok) expect.fail(JSON.stringify(opened.failure));
      const catalogue = opened.value;
      const setup = { scenario: 'order', seed: 3 };
      const begun = async (id: string): Promise<void> => {
        const storage = await open(id);
        const meta = { key: 'setup', value: setup };
        await done(storage, [
          {
            kind: 'write',
            database: 'run',
            write: { table: 'meta', key: 'setup', before: null, after: meta },
          },
          ...[1, 2].map((number) => appendToJournal(number, {})),
        ]);
        storage.close();
      };
      await begun('unlisted');
      await begun('unlisted-too');
      // It has tables and has never begun.
      (await open('not-begun')).close();
      const entry = (id: string) => ({ id, title: id, setup, createdAt: 0, updatedAt: 0, moveCount: 2 });
      expect(await catalogue.find('unlisted')).toEqual({ ok: true, value: entry('unlisted') });
      const listed = await catalogue.list();
      const runs = listed.ok ? listed.value : [];
      expect(runs).toContainEqual(entry('unlisted'));
      expect(runs).toContainEqual(entry('unlisted-too'));
      expect(runs.map(({ id }) => id)).not.toContain('not-begun');
      expect(await catalogue.rename('unlisted-too', 'listed again')).toEqual({ ok: true, value: true });
      for (const id of ['not-begun', 'never-was'])
        expect(await catalogue.find(id)).toEqual({ ok: true, value: null });
      const databases = await indexedDB.databases();
      expect(databases.map(({ name }) => name)).not.toContain(runDatabaseName('never-was'));
      catalogue.close();
    });

    test('[ST18] a run without a database is deleted by a browser too that fails to delete what is not there', async () => {
      const catalogue = opened(await openDexieCatalogue());
      const entry = (id: string) => ({ id, title: id, setup: {}, createdAt: 0, updatedAt: 0, moveCount: 0 });
      for (const id of ['without', 'with']) await catalogue.put(entry(id));
      const storage = await open('with');
      await done(storage, [insert('goods', 1, good(1, 'red', 1))]);
      storage.close();
      vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(refusedDeletion);
      expect(await catalogue.delete('without')).toEqual({ ok: true, value: null });
      expect(await catalogue.delete('with')).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
      vi.restoreAllMocks();
      const listed = opened(await catalogue.list()).map(({ id }) => id);
      expect(listed).toContain('with');
      expect(listed).not.toContain('without');
      expect(await catalogue.delete('with')).toEqual({ ok: true, value: null });
      catalogue.close();
    });

    test('[ST18] deleting a run from the catalogue deletes its database, even while a tab has it open', async () => {
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
      expect(await opened.value.find('doomed')).toEqual({ ok: true, value: null });
      opened.value.close();
      expect(await opened.value.list()).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
    });
  });
}

function opened<Value>(result: Result<Value, StorageFailure>): Value {
  if (!result.ok) expect.fail(JSON.stringify(result.failure));
  return result.value;
}

/** A request to open that fails with this error. */
function refusing(name: string): IDBOpenDBRequest {
  const request = { ...deaf, error: new DOMException('cut off', name) };
  const addEventListener = (kind: string, listener: (event: Event) => void): void => {
    if (kind === 'error') setTimeout(() => listener(new Event('error')));
  };
  return { ...request, addEventListener } as unknown as IDBOpenDBRequest;
}

/** A request to delete that fails as it does in Chromium; Dexie sets what it is told by. */
function refusedDeletion(): IDBOpenDBRequest {
  const target = { error: new DOMException('Internal error.', 'UnknownError') };
  const event = { target, stopPropagation: () => undefined, preventDefault: () => undefined };
  return {
    set onerror(listener: (heard: typeof event) => void) {
      setTimeout(() => listener(event));
    },
  } as unknown as IDBOpenDBRequest;
}

/** What never fires an event. */
const deaf = {
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  get db() {
    return deaf;
  },
  objectStore: () => deaf,
  objectStoreNames: [],
  index: () => deaf,
  openCursor: () => deaf,
  add: () => deaf,
  get: () => deaf,
  getAll: () => deaf,
  getAllKeys: () => deaf,
  count: () => deaf,
  put: () => deaf,
  delete: () => deaf,
  abort: () => undefined,
};

/** Lets the limits pass. */
async function inTime<Value>(waiting: Promise<Value>): Promise<Value> {
  const wait = { isOver: false };
  const watched = waiting.finally(() => {
    wait.isOver = true;
  });
  while (!wait.isOver) await vi.advanceTimersByTimeAsync(1_000);
  return watched;
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error(String(request.error))));
  });
}
