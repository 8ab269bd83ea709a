import { expect, test } from 'vitest';
import { stories } from '../../../../src/scenarios/story-table.ts';
import type { Picture } from '../../../../src/app/stage/picture.ts';
import { playSetup } from '../../../support/every-scenario.ts';
import { picturesOfPlay } from '../../../support/pictures.ts';

const story = stories.find(({ id }) => id === 'half-a-view');

/** The picture after each move of the story's rebuild. */
function picturesWith(rebuild: string): readonly Picture[] {
  if (story === undefined) return [];
  const setup = { ...story.setup, slots: { ...story.setup.slots, rebuild } };
  const play = playSetup(setup, [...story.before, ...story.after]);
  const pictures = picturesOfPlay(play, story.promise);
  return Array.from({ length: play.tape.length() }, (_, index) => pictures(index + 1));
}

const progressIn = ({ places }: Picture): readonly string[] =>
  places
    .flatMap(({ body }) => (body.kind === 'hands' ? body.hands : []))
    .flatMap(({ line }) => (line?.kind === 'rebuilds' ? [`${line.readCount} of ${line.count}`] : []));

test.each(['in-place', 'beside'])(
  '[R3] %s the rebuilder says how many of the events have been read again, until all are',
  (rebuild) => {
    const told = picturesWith(rebuild).flatMap(progressIn);
    expect([...new Set(told)].slice(0, 2)).toEqual(['0 of 2', '1 of 2']);
    expect(picturesWith(rebuild).slice(0, 3).flatMap(progressIn)).toEqual([]);
    expect(picturesWith(rebuild).slice(-1).flatMap(progressIn)).toEqual([]);
  },
);

test('[R3] each row of a view that has taken the place of another is made of what it is about, once', () => {
  for (const rebuild of ['in-place', 'beside']) {
    const views = picturesWith(rebuild)
      .slice(-1)
      .flatMap(({ places }) => places)
      .flatMap(({ body }) => (body.kind === 'database' ? body.strips : []))
      .filter(({ table }) => table === 'order_view');
    expect(views.flatMap(({ rows }) => rows.map(({ causes }) => causes))).toEqual([[2]]);
  }
});
