import { expect, test, vi } from 'vitest';
import { openFirstStory } from '../../../src/app/home/open-first-story.ts';
import { firstStoryId } from '../../../src/app/addresses.ts';
import { fakePage } from '../../support/fake-page.ts';
import { patienceMs } from '../../support/patience.ts';

test('the story of the first page breaks its promise by itself, step by step', async () => {
  fakePage();
  const opened = await openFirstStory();
  if (!opened.ok) return expect.fail(opened.failure.detail);
  const { store, actions, close } = opened.value;
  expect(store.getState().offers.script).toBe(firstStoryId);
  const light = (): string | undefined =>
    store.getState().lights.find(({ property }) => property === 'no-lost-event')?.state;
  expect(light()).not.toBe('broken');
  const begunAt = store.getState().head;
  for (let step = 0; step < 40 && light() !== 'broken'; step += 1) {
    const { head } = store.getState();
    actions.step();
    await vi.waitUntil(() => store.getState().head > head, { timeout: patienceMs });
  }
  expect(light()).toBe('broken');
  actions.restart();
  await vi.waitUntil(() => store.getState().head === begunAt, { timeout: patienceMs });
  expect(light()).not.toBe('broken');
  close();
});

test('it is kept nowhere', async () => {
  fakePage();
  const before = (await indexedDB.databases()).length;
  const opened = await openFirstStory();
  if (!opened.ok) return expect.fail(opened.failure.detail);
  expect(await indexedDB.databases()).toHaveLength(before);
  opened.value.close();
});
