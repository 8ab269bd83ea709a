import { describe, expect, test } from 'vitest';
import { languages, textsOf } from '../../../src/i18n/languages.ts';
import { placeNames } from '../../../src/i18n/form/place-names.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import type { Whereabouts } from '../../../src/scenarios/form/scenario.ts';
import type { ChosenVariants } from '../../../src/scenarios/slots/setup.ts';
import { row } from '../../../src/system/saga-state/row.ts';
import { cancelOrderSaga } from '../../support/cancel-order-saga.ts';
import { composed, shapes, shapeText } from '../../support/compositions.ts';
import { orchestration } from '../../support/orchestration.ts';
import { publishedCampaigns } from '../../support/published-campaigns.ts';
import { twoServices } from '../../support/two-services.ts';
import { twoStores } from '../../support/two-stores.ts';

const managers = (chosen: ChosenVariants = {}) =>
  orchestration(chosen, row, [
    { name: 'cancel-order-saga', manager: cancelOrderSaga, state: row, hears: ['Order'] },
  ]);

const systems: readonly (readonly [string, Whereabouts])[] = [
  ...scenarios.map(({ id, whereabouts }) => [id, whereabouts] as const),
  ['two services', twoStores().definition],
  ['a choreography', twoServices().definition],
  ['an orchestration', orchestration().definition],
  ['two process managers of one service', managers().definition],
  ['two process managers, each with two members', managers({ members: 'two-members' }).definition],
  ['a publisher and a person', publishedCampaigns().definition],
  ...shapes.map((shape) => [shapeText(shape), composed(shape).definition] as const),
];

describe.each(languages)('in %s', (language) => {
  const { placeWords, databases, places } = textsOf(language);

  test.each(systems)('every place has a name of its own, and its database the same: %s', (_, system) => {
    const names = placeNames([system], placeWords);
    const own = system.places.map(({ id }) => names.places[id]);
    expect(own.filter((name) => name === undefined)).toEqual([]);
    expect(new Set(own).size).toBe(own.length);
    for (const { id, place } of system.databases) expect(names.databases[id]).toBe(names.places[place]);
    const groups = system.groups.map(({ id }) => names.places[id]);
    expect(groups).not.toContain(undefined);
    expect(new Set(groups).size).toBe(groups.length);
    for (const name of own) expect(name).not.toMatch(/undefined|-/);
  });

  test('what a run names is named, whichever scenario it is of', () => {
    for (const { whereabouts } of scenarios) {
      for (const { id } of [...whereabouts.places, ...whereabouts.groups])
        expect(places).toHaveProperty([id]);
      for (const { id } of whereabouts.databases) expect(databases).toHaveProperty([id]);
    }
  });
});

test('a name says the business where there are several, and the number', () => {
  const named = languages.map((language) => {
    const { places, databases } = placeNames([twoStores().definition], textsOf(language).placeWords);
    const ids = ['order-service-1', 'customer-relay', 'customer-handler', 'projection'];
    return [...ids.map((id) => places[id]), databases['customer-service']];
  });
  expect(named).toEqual([
    ['주문 서비스', '고객 메시지 릴레이', '고객 이벤트 핸들러', '프로젝션', '고객 DB'],
    ['Order service', 'Customer message relay', 'Customer event handler', 'Projection', 'Customer database'],
  ]);
});

test('a page about one system never asks where anything is in those after it', () => {
  const asked: string[] = [];
  const watchedSystems = scenarios.map(({ id, whereabouts }) => {
    const seen = (part: 'places' | 'databases' | 'groups') => ({
      get: () => {
        asked.push(id);
        return whereabouts[part];
      },
    });
    return Object.defineProperties(
      {},
      { places: seen('places'), databases: seen('databases'), groups: seen('groups') },
    ) as Whereabouts;
  });
  const { places } = placeNames(watchedSystems, textsOf('en').placeWords);
  expect(asked).toEqual([]);
  const [first] = scenarios;
  for (const { id } of first?.whereabouts.places ?? []) expect(places[id]).toBe(textsOf('en').places[id]);
  expect([...new Set(asked)]).toEqual([first?.id]);
  expect(Object.keys(places).sort()).toEqual(Object.keys(textsOf('en').places).sort());
});
