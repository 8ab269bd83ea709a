import { expect, test } from 'vitest';
import type { KeptProgress, ProgressStore } from '../../src/storage/progress-store.ts';

const nothing: KeptProgress = {
  id: 'a',
  bestLength: null,
  bestRun: null,
  shortestLength: null,
  isCureShown: false,
};

export function progressStoreContract(name: string, open: (part: string) => Promise<ProgressStore>): void {
  test(`[ST21] ${name} keeps the best of each challenge, whatever is added later`, async () => {
    const store = await open('best');
    expect(await store.challenges.list()).toEqual({ ok: true, value: [] });
    await store.challenges.add({ ...nothing, bestLength: 12, bestRun: 'in 12' });
    await store.challenges.add({ ...nothing, bestLength: 10, bestRun: 'in 10', shortestLength: 9 });
    await store.challenges.add({ ...nothing, id: 'b', isCureShown: true });
    await store.challenges.add({ ...nothing, bestLength: 11, bestRun: 'in 11' });
    await store.challenges.add({ ...nothing, bestLength: 10, bestRun: 'in 10, too' });
    await store.challenges.add({ ...nothing, isCureShown: true });
    await store.challenges.add({ ...nothing, id: 'b' });
    const listed = await store.challenges.list();
    const kept = listed.ok ? listed.value.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : listed.failure;
    expect(kept).toEqual([
      { id: 'a', bestLength: 10, bestRun: 'in 10', shortestLength: 9, isCureShown: true },
      { ...nothing, id: 'b', isCureShown: true },
    ]);
    store.close();
  });

  test(`[ST21] ${name} loses nothing of what is added at one moment`, async () => {
    const store = await open('moment');
    const lengths = [14, 9, 12, 10];
    await Promise.all(lengths.map(async (bestLength) => store.challenges.add({ ...nothing, bestLength })));
    expect(await store.challenges.list()).toEqual({ ok: true, value: [{ ...nothing, bestLength: 9 }] });
    store.close();
  });

  test(`[ST21] ${name} keeps of each lesson what is done and what was answered first`, async () => {
    const store = await open('lessons');
    await store.lessons.add({ id: 'a', done: ['one'], answers: {} });
    await store.lessons.add({ id: 'b', done: [], answers: { asked: 'no' } });
    await Promise.all([
      store.lessons.add({ id: 'a', done: ['two'], answers: { asked: 'yes' } }),
      store.lessons.add({ id: 'a', done: ['one'], answers: { other: 'no' } }),
    ]);
    await store.lessons.add({ id: 'a', done: [], answers: { asked: 'no' } });
    const listed = await store.lessons.list();
    const kept = listed.ok ? listed.value.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : listed.failure;
    expect(kept).toEqual([
      { id: 'a', done: ['one', 'two'], answers: { asked: 'yes', other: 'no' } },
      { id: 'b', done: [], answers: { asked: 'no' } },
    ]);
    expect(await store.challenges.list()).toEqual({ ok: true, value: [] });
    store.close();
  });
}
