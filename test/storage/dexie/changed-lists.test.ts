import { expect, test } from 'vitest';
import { openDexieCatalogue } from '../../../src/storage/dexie/open-dexie-catalogue.ts';
import { explorationStoreOf } from './exploration-store-of.ts';
import { progressStoreOf } from './progress-store-of.ts';

const endless: Record<string, unknown> = {};
endless['self'] = endless;
const garbage: readonly unknown[] = ['text', -1, 2.5, null, [1, [2]], new Date(0), 10n, endless];

async function putInto(database: string, store: string, row: object): Promise<void> {
  const opened = await settled(indexedDB.open(database));
  await settled(opened.transaction(store, 'readwrite').objectStore(store).put(row));
  opened.close();
}

async function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((done, failed) => {
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => failed(new Error(String(request.error))));
  });
}

test('[ST25] the list of runs names every run that has a name, whatever else its row says', async () => {
  const opened = await openDexieCatalogue('changed-catalogue');
  const catalogue = opened.ok ? opened.value : expect.fail('it opens');
  for (const [index, value] of garbage.entries())
    await putInto('changed-catalogue', 'runs', {
      id: `run-${index}`,
      title: value,
      setup: value,
      createdAt: value,
      updatedAt: value,
      moveCount: value,
    });
  await putInto('changed-catalogue', 'runs', { id: 7 });
  await putInto('changed-catalogue', 'runs', { id: 'bare' });
  const listed = await catalogue.list();
  if (!listed.ok) expect.fail(JSON.stringify(listed.failure));
  expect(listed.value.map(({ id }) => id).sort()).toEqual(
    ['bare', ...garbage.map((_, index) => `run-${index}`)].sort(),
  );
  for (const entry of listed.value) {
    expect(typeof entry.title).toBe('string');
    expect(Number.isSafeInteger(entry.updatedAt)).toBe(true);
    expect(() => JSON.stringify(entry)).not.toThrow();
  }
  expect(await catalogue.rename('bare', 'named')).toEqual({ ok: true, value: true });
  catalogue.close();
});

test('[ST25] progress that was changed counts for nothing, and can be made again', async () => {
  const store = await progressStoreOf('changed-progress');
  const good = { id: 'a', bestLength: 7, bestRun: null, shortestLength: null, isCureShown: false };
  await store.challenges.add(good);
  const opened = await indexedDB.databases();
  const name = opened.find((one) => one.name?.includes('changed-progress') === true)?.name ?? '';
  for (const value of [...garbage, undefined]) {
    await putInto(name, 'challenges', {
      id: 'a',
      bestLength: value,
      shortestLength: 'x',
      isCureShown: value,
    });
    expect(await store.challenges.list()).toEqual({ ok: true, value: [] });
    expect(await store.challenges.add(good)).toEqual({ ok: true, value: null });
    expect(await store.challenges.list()).toEqual({ ok: true, value: [good] });
  }
  store.close();
});

test('[ST25] what was changed of the progress of a lesson counts as far as it can be understood', async () => {
  const store = await progressStoreOf('changed-lessons');
  const good = { id: 'a', done: ['one'], answers: { asked: 'yes' } };
  await store.lessons.add(good);
  const opened = await indexedDB.databases();
  const name = opened.find((one) => one.name?.includes('changed-lessons') === true)?.name ?? '';
  for (const value of ['text', -1, null, undefined, 10n]) {
    await putInto(name, 'lessons', { id: 'a', done: value, answers: value });
    expect(await store.lessons.list()).toEqual({ ok: true, value: [] });
    await putInto(name, 'lessons', { id: 'a', done: ['one', value], answers: { asked: 'yes', other: 7 } });
    const done = typeof value === 'string' ? ['one', value] : ['one'];
    expect(await store.lessons.list()).toEqual({ ok: true, value: [{ ...good, done }] });
  }
  store.close();
});

test('[ST25] what a search has found is forgotten when somebody has changed it', async () => {
  const name = 'changed-explorations';
  const store = await explorationStoreOf(name)('this');
  const found = { verdict: 'holds', states: 12 };
  for (const value of [...garbage, { ...found, states: 13 }, undefined]) {
    await store.put('key', found);
    expect(await store.get('key')).toEqual({ ok: true, value: found });
    const hash = 'f'.repeat(24);
    await putInto(name, 'explorations', { version: 'this', key: 'key', exploration: value, hash });
    expect(await store.get('key')).toEqual({ ok: true, value: null });
  }
  store.close();
});
