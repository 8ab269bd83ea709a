import { describe, expect, test } from 'vitest';
import { playSetup } from '../../../../src/app/replay/play-setup.ts';
import { stories } from '../../../../src/scenarios/story-table.ts';
import { picturesOfPlay } from '../../../support/pictures.ts';

describe.each(stories.map((story) => [story.id, story] as const))('of the story %s', (_id, story) => {
  const script = [...story.before, ...story.after];
  const play = playSetup(story.setup, script);

  test('a moment looks the same from wherever one comes to it', () => {
    const forwards = picturesOfPlay(play, story.promise);
    const backwards = picturesOfPlay(playSetup(story.setup, script), story.promise);
    const length = play.tape.length();
    const there = Array.from({ length: length + 1 }, (_, position) => forwards(position));
    const back = Array.from({ length: length + 1 }, (_, index) => backwards(length - index)).reverse();
    expect(back).toEqual(there);
  });

  test('while nothing is new it is the same picture', () => {
    const pictureAt = picturesOfPlay(play, story.promise);
    expect(pictureAt(7)).toBe(pictureAt(7));
  });
});
