import { expect, test } from 'vitest';
import { homeOfStory, storyAsked } from '../../src/app/pages/story-home.ts';
import { askStory } from '../../src/app/pages/routes.ts';
import { firstStoryId, storyAddress } from '../../src/app/addresses.ts';
import { cureOfStory, promiseOf, storyIds } from '../../src/app/run/story-ids.ts';
import { firstScenarioId } from '../../src/scenarios/first-scenario.ts';
import { stories } from '../../src/scenarios/story-table.ts';

test('every story has its home before anything of it has come: the scenario that it is about', () => {
  for (const { id, setup } of stories) expect(homeOfStory(id)).toBe(setup.scenario);
});

test('all stories are listed before any has come, in their order, with what one chooses them by', () => {
  expect(storyIds).toEqual(stories.map(({ id }) => id));
  for (const { id, promise, cure } of stories) {
    expect(promiseOf(id)).toBe(promise);
    expect(cureOfStory(id)).toEqual({ [cure.slot]: cure.variant });
  }
});

test.each(['no-such-story', 'constructor', ''])(
  '“%s” is no story: it is looked for where most are, and is not there',
  async (id) => {
    expect(homeOfStory(id)).toBe(firstScenarioId);
    expect(await askStory(id, {})).toEqual({ ok: false, failure: { kind: 'unknown-story', part: id } });
  },
);

test('an address asks for the story that it names, else for the first, or for none', () => {
  for (const { id } of stories) expect(storyAsked(storyAddress(id))).toBe(id);
  expect(storyAsked('#/?publishing=outbox-polling')).toBe(firstStoryId);
  for (const hash of ['', '#/', '#/sandbox', '#/lab/x@3', '#/run/x']) expect(storyAsked(hash)).toBeNull();
});
