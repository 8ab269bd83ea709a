import { expect, test } from 'vitest';
import { languages } from '../../../src/i18n/languages.ts';
import { stories } from '../../../src/scenarios/story-table.ts';
import { businessesOf } from '../../../src/ui/map/layout/storeys.ts';
import { mapRooms, overOf, planIn } from '../../support/map-rooms.ts';
import { picturesOfPlay } from '../../support/pictures.ts';
import { unsaidAtTapes } from '../../support/unsaid-at-tapes.ts';
import { playSetup } from '../../support/every-scenario.ts';

const { 'a tablet held across, 1024 by 768': low, ...rooms } = mapRooms;
/** The smallest for what it holds: looked at after each move, the others after each third. */
const laptop = { 'a laptop, 1280 by 720': mapRooms['a laptop, 1280 by 720'] };

/**
 * By how many pixels the map scrolls in the busiest moments of the largest: two sagas at once or a reply and its copy on
 * the tapes of four topics, and a process manager with a person and two outsiders.
 */
const busiest: Readonly<Record<string, number>> = {
  'mixed-up': 33,
  'reply-came-twice': 6,
  'failed-hotel': 60,
  'flight-booked-twice': 60,
};

test.each(stories.map((story) => [story.id, story] as const))(
  'nothing of %s is out of its room, at whichever move',
  (id, story) => {
    const play = playSetup(story.setup, [...story.before, ...story.after]);
    const pictureAt = picturesOfPlay(play, story.promise);
    const { definition } = play.machine;
    const count = play.tape.length();
    const over = Array.from({ length: count + 1 }, (_, at) => at).flatMap((at) => {
      // Told in one language here and in the other there: nearly all that is high are names of events.
      const language = at % 2 === 0 ? 'en' : 'ko';
      const picture = pictureAt(at);
      return Object.entries(at % 3 === 0 ? rooms : laptop).flatMap(([name, room]) => {
        const planned = planIn(definition, picture, room, language);
        const by = overOf(planned, room);
        const faults = [...(by <= (busiest[id] ?? 0) ? [] : [`${by} px`]), ...unsaidAtTapes(planned)];
        return faults.map((fault) => `${name}, move ${at}, ${language}: ${fault}`);
      });
    });
    expect(over).toEqual([]);
    // Above a low map stands more than above others: it has to be so when all is told, of one service.
    if (businessesOf(definition.places).length > 1 || id in busiest) return;
    for (const language of languages)
      expect(overOf(planIn(definition, pictureAt(count), low, language), low)).toBe(0);
  },
);
