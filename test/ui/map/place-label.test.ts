import { expect, test } from 'vitest';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { languages, textsOf } from '../../../src/i18n/languages.ts';
import { cardLabel, placeLabel } from '../../../src/ui/map/place-label.ts';
import { shownRows } from '../../../src/ui/map/things/shown-rows.ts';
import { card, event, sample } from '../../support/sample-pictures.ts';

const definition = orderScenario.define({ scenario: 'order', slots: orderScenario.defaults, seed: 1 });

test('what a place holds is said with what is wrong there, and what of it comes next never', () => {
  const { places, culprits, done } = sample('lost', definition);
  const said = (id: string): string =>
    places
      .filter((place) => place.id === id)
      .map((place) => placeLabel(place, { culprits, done }, textsOf('en')))[0] ?? '';
  expect(said('order-database')).toContain('events 3');
  expect(said('order-database')).toContain('nobody will publish this');
  expect(said('projection-database')).not.toContain('nobody will publish this');
  expect(said('broker')).toContain('what ought to come next never will');
});

test('of many rows the newest are seen, and whatever must be seen before them', () => {
  const rows = Array.from({ length: 9 }, (_, index) => event(index + 1, { isPinned: index === 2 }));
  const numbers = (countMax: number) => shownRows(rows, countMax).map(({ number }) => number);
  expect(numbers(3)).toEqual([3, 8, 9]);
  expect(numbers(1)).toEqual([3]);
  expect(numbers(99)).toHaveLength(9);
});

test('where a saga stands is told in words of the language, whichever saga it is', () => {
  for (const texts of languages.map(textsOf)) {
    const words = Object.values(texts.sagaWords).flatMap((own) => Object.entries(own));
    expect(words.length).toBeGreaterThan(12);
    for (const [word, told] of words)
      expect(cardLabel(card('s', 'saga', 'order-1', { details: [word, 'v3'] }), texts)).toContain(
        `${told} v3`,
      );
  }
});
