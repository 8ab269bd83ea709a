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

  test('a move changes no part of it that says the same as before', () => {
    const pictureAt = picturesOfPlay(play, story.promise);
    let keptCount = 0;
    for (let position = 1; position <= play.tape.length(); position += 1) {
      const [before, after] = [pictureAt(position - 1), pictureAt(position)];
      for (const [at, place] of after.places.entries()) {
        const isKept = place === before.places[at];
        expect(isKept).toBe(JSON.stringify(place) === JSON.stringify(before.places[at]));
        if (isKept) keptCount += 1;
      }
    }
    // Most places have no part in a move.
    expect(keptCount).toBeGreaterThan(play.tape.length());
  });
});
