import { expect, test } from 'vitest';
import { stories } from '../../../../src/scenarios/story-table.ts';
import { playSetup } from '../../../support/every-scenario.ts';
import { picturesOfPlay } from '../../../support/pictures.ts';

const story = stories.find(({ id }) => id === 'snapshot-of-older-code');

/** The counts of folded events that the hands of a service tell of, along a run. */
function foldedAlong(variant: string): readonly (number | null)[] {
  if (story === undefined) return [];
  const setup = { ...story.setup, slots: { ...story.setup.slots, 'older-snapshots': variant } };
  const play = playSetup(setup, [...story.before, ...story.after]);
  const pictures = picturesOfPlay(play, story.promise);
  const counts: (number | null)[] = [];
  for (let number = 1; number <= play.tape.length(); number += 1)
    for (const { body } of pictures(number).places)
      for (const hand of body.kind === 'hands' ? body.hands : [])
        if (hand.line?.kind === 'read-at') counts.push(hand.line.foldedCount);
  return [...new Set(counts)];
}

test('[N3] [N4] a hand says how many events were folded: those after a snapshot, or all where it was passed over', () => {
  expect(foldedAlong('believed')).toEqual([1]);
  expect(foldedAlong('passed-over')).toEqual([1, 4]);
});
