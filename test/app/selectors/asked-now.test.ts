import { expect, test } from 'vitest';
import { choicesOf, decisionsOf } from '../../../src/app/moves/offered-moves.ts';
import { askedNow } from '../../../src/app/selectors/asked-now.ts';
import { failedHotel } from '../../../src/scenarios/trip/stories/failed-hotel.ts';
import { tripSetup } from '../../../src/scenarios/trip/stories/story-parts.ts';
import { playSetup } from '../../support/every-scenario.ts';

test('of a trip the employee is asked, then the airline, then the hotel; who can say one thing only is not', () => {
  const { machine, tape } = playSetup(tripSetup({}), [...failedHotel.before, ...failedHotel.after]);
  const said = Array.from({ length: tape.length() + 1 }, (_, position) => {
    const moment = tape.momentAt(position);
    const asked = askedNow(choicesOf(machine, moment), decisionsOf(machine, moment.world));
    return asked.map(({ who, subject, ways }) =>
      [who, subject, ...ways.map(({ move }) => ('option' in move ? move.option : null))].join(' '),
    );
  });
  // The airline cancels the flight at the end, and has no choice in that.
  expect([...new Set(said.flat())]).toEqual([
    'employee booking-1 confirm reject',
    'airline booking-1 confirm reject',
    'hotel booking-1 confirm reject',
  ]);
  expect(said.every((asked) => asked.length < 2)).toBe(true);
});
