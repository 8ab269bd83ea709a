import { expect, test } from 'vitest';
import { stories } from '../../../../src/scenarios/story-table.ts';
import { playSetup } from '../../../support/every-scenario.ts';
import { picturesOfPlay } from '../../../support/pictures.ts';

const story = stories.find(({ id }) => id === 'added-later');

test('[R4] a group that is added later has an offset on the map once it is subscribed, and none before', () => {
  if (story === undefined) throw new Error('there is such a story');
  for (const [starting, readCounts] of [
    ['at-the-end', [0, 0, 0]],
    ['from-the-beginning', [1, 1, 1]],
  ] as const) {
    const setup = { ...story.setup, slots: { ...story.setup.slots, starting } };
    const play = playSetup(setup, [...story.before, ...story.after]);
    const at = play.tape.entries().findIndex(({ move }) => move.kind === 'subscribe');
    const pictureAt = picturesOfPlay(play, story.promise);
    const railsAt = (length: number) =>
      pictureAt(length).places.flatMap(({ body }) =>
        body.kind === 'broker'
          ? body.tapes.flatMap(({ rails }) => rails.filter(({ group }) => group === 'projection'))
          : [],
      );
    expect(at).toBeGreaterThan(0);
    expect(railsAt(at)).toEqual([]);
    expect(railsAt(at + 1).map(({ end, committed }) => end - committed)).toEqual(readCounts);
  }
});
