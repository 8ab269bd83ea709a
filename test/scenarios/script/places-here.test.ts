import { describe, expect, test } from 'vitest';
import { linkBetween } from '../../../src/kernel/terms/names.ts';
import { linkHere, placeHere } from '../../../src/scenarios/script/places-here.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import { slotPairsOf } from '../../support/order-lab.ts';
import { twoStores } from '../../support/two-stores.ts';

describe.each(scenarios)('the places of $id', (scenario) => {
  const definitions = slotPairsOf(scenario).map((slots) =>
    scenario.define({ scenario: scenario.id, slots, seed: 1 }),
  );

  test('are all known, with their database and their group, whatever is chosen', () => {
    const { places, databases, groups } = scenario.whereabouts;
    for (const definition of definitions) {
      expect(places).toEqual(expect.arrayContaining([...definition.places]));
      for (const { id, place } of definition.databases)
        expect(databases.find((known) => known.id === id)?.place).toBe(place);
      for (const { id } of definition.groups) expect(groups.some((known) => known.id === id)).toBe(true);
    }
  });

  test('mean what plays the same part for the same business, where there is such a place', () => {
    const seen = new Set<string>();
    for (const definition of definitions)
      for (const { id, role, of } of scenario.whereabouts.places) {
        const here = placeHere(definition, id);
        const alike = definition.places.filter((place) => place.role === role && place.of === of);
        const same = alike.find((place) => place.id === id);
        expect(here).toBe((same ?? alike[0])?.id ?? null);
        if (here !== id) seen.add(here === null ? 'nowhere' : 'elsewhere');
      }
    expect(seen).toEqual(new Set(['nowhere', 'elsewhere']));
  });
});

test('the relay of one business is not that of another', () => {
  const { definition } = twoStores();
  const elsewhere = definition.places.flatMap((place) =>
    place.role === 'relay' ? [{ ...place, id: `${place.id}-2`, number: 2 }] : [],
  );
  const known = { ...definition, elsewhere };
  expect(placeHere(known, 'customer-relay-2')).toBe('customer-relay');
  expect(placeHere(known, 'order-relay-2')).toBe('order-relay');
  expect(linkHere(known, linkBetween('customer-relay-2', 'broker'))).toBe('customer-relay->broker');
  expect(placeHere(known, 'relay')).toBeNull();
});
