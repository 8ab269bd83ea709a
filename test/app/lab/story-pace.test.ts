import { expect, test } from 'vitest';
import type { Move } from '../../../src/kernel/world/move.ts';
import { stories } from '../../../src/scenarios/story-table.ts';
import { fakePage } from '../../support/fake-page.ts';
import { openStory, surroundingsOf } from '../../support/order-run.ts';
import { newRunId } from '../../support/run-storage.ts';
import { requestStory } from '../../support/every-scenario.ts';

test.each(stories)(
  'however fast $id runs, it stops at each of its moments, and breaks as it does step by step',
  async (story) => {
    const page = fakePage();
    const asked = requestStory(story.id, {});
    if (!asked.ok) expect.fail(JSON.stringify(asked.failure));
    const { store, actions } = await page.open({ ...asked.value, runId: newRunId() });
    actions.setSpeed(Infinity);
    const offered: Move[] = [];
    const isOver = (): boolean => store.getState().choices.length === 0;
    while (store.getState().storyPress !== null || !isOver()) {
      const { storyPress, head } = store.getState();
      if (storyPress !== null) offered.push(storyPress);
      // Play makes what the story waits for, and goes on.
      actions.play();
      await page.framesUntil(() => !store.getState().isPlaying && store.getState().head > head, 16);
    }
    const befell = offered.filter(({ kind }) => kind !== 'op');
    expect(befell).toEqual(surroundingsOf(openStory(story).machine, story.after));
    const { lights } = store.getState();
    expect(lights.find(({ property }) => property === story.promise)?.state).toBe('broken');
  },
);
