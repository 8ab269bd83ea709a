import { expect, test } from 'vitest';
import { stories } from '../../../../src/scenarios/story-table.ts';
import { cardsAt, picturesOfPlay } from '../../../support/pictures.ts';
import { playSetup } from '../../../support/every-scenario.ts';

/** In each half of its own each story that asks somebody outside. */
const halves = stories
  .filter(({ setup }) => setup.slots['outside'] !== undefined)
  .flatMap((story) =>
    [{}, { [story.cure.slot]: story.cure.variant }].map((cure, index) => {
      const setup = { ...story.setup, slots: { ...story.setup.slots, ...cure } };
      return [`${story.id} ${index === 0 ? 'broken' : 'cured'}`, { ...story, setup }] as const;
    }),
  );

test.each(halves)(
  'what somebody outside would not do does not look like what was done: %s',
  (_name, { setup, before, after, promise }) => {
    const play = playSetup(setup, [...before, ...after]);
    const done: Record<string, number> = {};
    for (let number = 1; number <= play.tape.length(); number += 1)
      for (const fact of play.tape.entryAt(number).facts)
        if (fact.kind === 'outside-effect') done[fact.system] = (done[fact.system] ?? 0) + 1;
    const { places } = picturesOfPlay(play, promise)(play.tape.length());
    for (const place of places) {
      if (place.role !== 'outside') continue;
      const cards = cardsAt(place).filter(({ kind }) => kind === 'effect');
      const refused = cards.filter(({ mark }) => mark === 'refused');
      expect(cards.length - refused.length, place.id).toBe(done[place.id] ?? 0);
    }
  },
);
