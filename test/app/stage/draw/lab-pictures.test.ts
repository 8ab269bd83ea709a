import { describe, expect, test } from 'vitest';
import { present } from '../../../../src/base/assert.ts';
import { stories } from '../../../../src/scenarios/story-table.ts';
import { picturesOfPlay } from '../../../support/pictures.ts';
import { playSetup } from '../../../support/every-scenario.ts';

describe.each(stories.map((story) => [story.id, story] as const))('of the story %s', (_id, story) => {
  const script = [...story.before, ...story.after];
  const play = playSetup(story.setup, script);
  const length = play.tape.length();
  const forwards = picturesOfPlay(play, story.promise);
  const there = Array.from({ length: length + 1 }, (_, position) => forwards(position));

  test('a moment looks the same from wherever one comes to it', () => {
    const backwards = picturesOfPlay(playSetup(story.setup, script), story.promise);
    const back = Array.from({ length: length + 1 }, (_, index) => backwards(length - index)).reverse();
    expect(back).toEqual(there);
  });

  test('while nothing is new it is the same picture', () => {
    const pictureAt = picturesOfPlay(play, story.promise);
    expect(pictureAt(7)).toBe(pictureAt(7));
  });

  test('a move changes no part of it that says the same as before', () => {
    let keptCount = 0;
    for (const [index, after] of there.slice(1).entries()) {
      const before = present(there[index], 'the picture before');
      for (const [at, place] of after.places.entries()) {
        const isKept = place === before.places[at];
        expect(isKept).toBe(JSON.stringify(place) === JSON.stringify(before.places[at]));
        if (isKept) keptCount += 1;
      }
    }
    // Most places have no part in a move.
    expect(keptCount).toBeGreaterThan(length);
  });
});
