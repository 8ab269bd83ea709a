import { describe, expect, test } from 'vitest';
import { stories } from '../../../src/scenarios/story-table.ts';
import { fakePage, stateWhere } from '../../support/fake-page.ts';
import { newRunId } from '../../support/run-storage.ts';
import { requestStory } from '../../support/every-scenario.ts';

/** With more a reader has forgotten how it began. */
const pressCountMax = 30;

describe.each(stories)('the story $id', (story) => {
  test.each([false, true])('is told to its end in few presses, with the cure: %s', async (isCured) => {
    const asked = requestStory(story.id, isCured ? { [story.cure.slot]: story.cure.variant } : {});
    if (!asked.ok) expect.fail(JSON.stringify(asked.failure));
    const lab = await fakePage().open({ ...asked.value, runId: newRunId() });
    const { store, actions } = lab;
    const isBroken = (): boolean => store.getState().lights.some(({ state }) => state === 'broken');
    const isOver = (): boolean => {
      const { choices, storyPress } = store.getState();
      return isBroken() || (choices.length === 0 && storyPress === null);
    };
    const beats = new Set<number>();
    // What flies is shown of one move a press.
    const arrivals = new Set<number>();
    store.subscribe(({ position, isOnTheWay }) => void (isOnTheWay || arrivals.add(position)));
    const opening = store.getState().position;
    let count = 0;
    for (; !isOver() && count < 2 * pressCountMax; count += 1) {
      const { head, storyPress } = store.getState();
      if (storyPress === null) actions.stepOver();
      else actions.act(storyPress);
      // Done after it: what is shown then is no longer on the way.
      actions.toEnd();
      await stateWhere(lab, (now) => now.head > head && !now.isOnTheWay);
      beats.add(store.getState().beat);
    }
    expect(isBroken()).toBe(!isCured);
    expect(count).toBeLessThan(pressCountMax);
    arrivals.delete(opening);
    expect(arrivals.size).toBe(count);
    // No press goes past the beginning of what is told next.
    const told = (isCured ? story.curedBeats : story.beats) ?? [];
    expect([...beats].filter((beat) => beat > 0)).toEqual(told.map((_, index) => index + 1));
  });
});
