import { expect, test } from 'vitest';
import { homeOfStory, storyAsked } from '../../src/app/pages/story-home.ts';
import { firstStoryId, storyAddress } from '../../src/app/addresses.ts';
import { stories } from '../../src/scenarios/story-table.ts';
import { homesBelow } from '../../vite/story-homes.ts';
import { projectRoot } from '../architecture/source-files.ts';

test('every story has its home before anything of it has come: the scenario that it is about', () => {
  const homes = Object.fromEntries(stories.map(({ id, setup }) => [id, setup.scenario]));
  expect(homesBelow(projectRoot)).toEqual(homes);
  for (const { id, setup } of stories) expect(homeOfStory(id)).toBe(setup.scenario);
});

test.each(['no-such-story', 'constructor', ''])('“%s” is no story, and has none', (id) => {
  expect(homeOfStory(id)).toBeNull();
});

test('an address asks for the story that it names, else for the first, or for none', () => {
  for (const { id } of stories) expect(storyAsked(storyAddress(id))).toBe(id);
  expect(storyAsked('#/?publishing=outbox-polling')).toBe(firstStoryId);
  for (const hash of ['', '#/', '#/sandbox', '#/lab/x@3', '#/run/x']) expect(storyAsked(hash)).toBeNull();
});
