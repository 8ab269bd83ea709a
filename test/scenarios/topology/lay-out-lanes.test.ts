import { describe, expect, test } from 'vitest';
import { linkBetween } from '../../../src/kernel/terms/names.ts';
import { placeOf } from '../../../src/scenarios/topology/place.ts';
import { compose } from '../../../src/scenarios/topology/compose.ts';
import { composed, shapes, shapeText } from '../../support/compositions.ts';
import { publishedCampaigns } from '../../support/published-campaigns.ts';
import { twoStores } from '../../support/two-stores.ts';

const systems = [
  ['two services', twoStores()] as const,
  ['a service, somebody outside and a person', publishedCampaigns()] as const,
  ...shapes.map((shape) => [shapeText(shape), composed(shape)] as const),
];

describe.each(systems)('the map of %s', (_, { definition, layout }) => {
  test('has a spot for every place, where no other stands', () => {
    expect(layout.places.map(({ id }) => id)).toEqual(definition.places.map(({ id }) => id));
    for (const [index, one] of layout.places.entries())
      for (const other of layout.places.slice(index + 1)) {
        const isApart = one.row + one.span <= other.row + 1e-9 || other.row + other.span <= one.row + 1e-9;
        expect(one.column !== other.column || isApart, `${one.id} and ${other.id}`).toBe(true);
      }
  });

  test('has a link for each, from a place to another', () => {
    const ids = new Set(layout.places.map(({ id }) => id));
    expect(layout.links.map(({ id }) => id)).toEqual(
      definition.links.map(({ from, to }) => linkBetween(from, to)),
    );
    for (const { from, to } of layout.links)
      expect([ids.has(from), ids.has(to), from === to]).toEqual([true, true, false]);
  });

  test('shows each database at its place', () => {
    const shown = layout.places.flatMap(({ id, database }) => (database === null ? [] : [[database, id]]));
    expect(shown).toEqual(expect.arrayContaining(definition.databases.map(({ id, place }) => [id, place])));
    expect(shown).toHaveLength(definition.databases.length);
  });

  test('has what works on a store of services beside it', () => {
    const stores = new Set(definition.places.filter(({ role }) => role === 'database').map(({ id }) => id));
    const rowsOf = (place: string) => {
      const { row = 0, span = 0 } = layout.places.find(({ id }) => id === place) ?? {};
      return [Math.floor(row / 10), Math.ceil((row + span) / 10 - 1e-9)];
    };
    for (const { from, to } of definition.links) if (stores.has(to)) expect(rowsOf(from)).toEqual(rowsOf(to));
  });
});

test('a service without a store of its own stands below the others', () => {
  const { layout } = compose([
    { places: [placeOf('store', 'database'), placeOf('alone', 'service'), placeOf('one', 'service')] },
    { links: [{ from: 'one', to: 'store' }] },
  ]);
  const rows = Object.fromEntries(layout.places.map(({ id, row }) => [id, row]));
  expect(rows).toEqual({ store: 0, one: 0, alone: 10 });
});
