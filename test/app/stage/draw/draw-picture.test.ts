import { describe, expect, test } from 'vitest';
import { shownCount } from '../../../../src/app/stage/cards/shown-count.ts';
import type { DatabaseBody, Picture } from '../../../../src/app/stage/picture.ts';
import { thingId } from '../../../../src/app/stage/thing-id.ts';
import type { Json } from '../../../../src/base/json.ts';
import { entriesFrom, type Entry, type SortedMap } from '../../../../src/base/sorted-map.ts';
import { keyText } from '../../../../src/kernel/database/database.ts';
import { createMachine } from '../../../../src/kernel/machine/machine.ts';
import type { SystemDefinition } from '../../../../src/kernel/definition/definition.ts';
import type { World } from '../../../../src/kernel/world/world.ts';
import { campaignScenario } from '../../../../src/scenarios/campaign/campaign-scenario.ts';
import type { Topology } from '../../../../src/scenarios/topology/compose.ts';
import { startWorld } from '../../../../src/scenarios/form/start-world.ts';
import { orderOfCustomer } from '../../../../src/domains/order/order-of-customer.ts';
import { campaign } from '../../../../src/domains/campaign/campaign.ts';
import { customer } from '../../../../src/domains/customer/customer.ts';
import { orderMachine, slotCover, slotsText, startOf, walkOrders } from '../../../support/order-lab.ts';
import { cardsAt, picturesAlong, thingsIn, type Seen } from '../../../support/pictures.ts';
import { orchestration } from '../../../support/orchestration.ts';
import { publishedCampaigns } from '../../../support/published-campaigns.ts';
import { twoServices } from '../../../support/two-services.ts';
import { walk } from '../../../support/walk.ts';

type Walked = readonly [name: string, definition: SystemDefinition, steps: readonly Seen[], start: World];

const length = 160;
const bothServices = ['order-service-1', 'customer-service-1'];
const schemas = [...orderOfCustomer.commands, ...customer.commands, ...campaign.commands];

function walked(): readonly Walked[] {
  const orders = slotCover.map((slots, index): Walked => {
    const machine = orderMachine(slots);
    const start = startOf(machine);
    const steps = [
      ...picturesAlong(machine.definition, start, walkOrders(machine, 7 + index, length, start)),
    ];
    return [slotsText(slots), machine.definition, steps, start];
  });
  const campaigns = ['outbox-in-document', 'outbox-in-document-rewriting', 'change-stream'].map(
    (publishing): Walked => {
      const slots = { ...campaignScenario.defaults, publishing };
      const machine = createMachine(campaignScenario.define({ scenario: 'campaign', slots, seed: 1 }));
      const start = startWorld(campaignScenario, machine);
      const services = ['campaign-service-1', 'campaign-service-2'];
      const steps = walk(machine, start, campaignScenario.commands, services, 3, length);
      return [publishing, machine.definition, [...picturesAlong(machine.definition, start, steps)], start];
    },
  );
  const topologies: readonly (readonly [name: string, topology: Topology, services: readonly string[]])[] = [
    ['two services', twoServices(), bothServices],
    ['two services without a broker', twoServices({ publishing: 'catch-up-subscription' }), bothServices],
    ['two services that publish themselves', twoServices({ publishing: 'after-commit' }), bothServices],
    ['an orchestration', orchestration(), bothServices],
    ['a publisher and a person', publishedCampaigns(), ['campaign-service-1']],
  ];
  const several = topologies.map(([name, { definition }, services]): Walked => {
    const machine = createMachine(definition);
    const start = machine.initial;
    const steps = walk(machine, start, schemas, services, 5, length);
    return [name, definition, [...picturesAlong(definition, start, steps)], start];
  });
  return [...orders, ...campaigns, ...several];
}

const all = walked();

const entriesOf = <Value extends Json>(map: SortedMap<Value> | undefined): readonly Entry<Value>[] =>
  map === undefined ? [] : [...entriesFrom(map)];

const databasesIn = (picture: Picture): readonly (readonly [place: string, DatabaseBody])[] =>
  picture.places.flatMap(({ id, body }) => (body.kind === 'database' ? [[id, body] as const] : []));

describe.each(all)('%s', (_name, definition, steps) => {
  test('no two things bear one name', () => {
    for (const { picture } of steps) {
      const things = thingsIn(picture);
      expect(things.length).toBe(new Set(things).size);
    }
  });

  test('each solid row is committed, and of what is committed the strips show as much as they have room for', () => {
    for (const { picture, world } of steps)
      for (const [place, body] of databasesIn(picture)) {
        const tables = definition.databases
          .filter((schema) => schema.place === place)
          .flatMap(({ id }) =>
            Object.entries(world.databases[id]?.tables ?? {}).map(
              ([name, { rows }]) => [id, name, rows] as const,
            ),
          );
        for (const [database, name, rows] of tables) {
          const strip = body.strips.find(({ table }) => table === name);
          if (strip === undefined) continue;
          const committed = [...entriesFrom(rows)].map(({ key }) => thingId.row(database, name, key));
          const solid = strip.rows.filter(({ firmness }) => firmness === 'solid').map(({ id }) => id);
          expect(committed).toEqual(expect.arrayContaining(solid));
          expect(strip.count).toBe(rows.size);
          expect(solid.length).toBeGreaterThanOrEqual(Math.min(rows.size, shownCount.rows));
        }
      }
  });

  test('ghosts are exactly what open transactions would make of the rows', () => {
    for (const { picture, world } of steps)
      for (const [place, body] of databasesIn(picture)) {
        const ghosts = [
          ...body.strips.flatMap(({ rows }) => rows),
          ...body.stamps.flatMap(({ marks }) => marks),
        ].filter(({ firmness }) => firmness === 'ghost');
        const framed = body.open.flatMap(({ things }) => things);
        expect(ghosts.map(({ id }) => id).sort()).toEqual([...framed].sort());
        const written = definition.databases
          .filter((schema) => schema.place === place)
          .flatMap(({ id }) => {
            const database = world.databases[id];
            const { transactions = [] } = database ?? {};
            return transactions.flatMap(({ writes }) => {
              const last = new Map(writes.map((write) => [`${write.table} ${keyText(write.key)}`, write]));
              return [...last.values()].filter(
                ({ table, key, after }) =>
                  after !== null ||
                  entriesOf(database?.tables[table]?.rows).some(
                    (entry) => keyText(entry.key) === keyText(key),
                  ),
              );
            });
          });
        expect(ghosts).toHaveLength(written.length);
      }
  });

  test('each cell of a tape is a record, and the newest are there', () => {
    for (const { picture, world } of steps)
      for (const { id, body } of picture.places) {
        if (body.kind !== 'broker') continue;
        for (const tape of body.tapes.filter(({ kind }) => kind === 'partition' || kind === 'dead-letters')) {
          const log = entriesOf(world.brokers[id]?.partitions[tape.id]);
          const newest = log.slice(-shownCount.cells);
          expect(tape.cells.slice(-newest.length).map(({ offset }) => offset)).toEqual(
            newest.map(({ key }) => key),
          );
          for (const { offset, card, copy } of tape.cells) {
            expect(card.number).toBe(log[offset]?.value.id);
            expect(copy).toBe(
              log.slice(0, offset + 1).filter(({ value }) => value.id === card.number).length,
            );
          }
        }
      }
  });

  test('each effect outside is one that has gone out', () => {
    for (const { picture, world } of steps)
      for (const { id, body } of picture.places) {
        if (body.kind !== 'outside') continue;
        const sent = entriesOf(world.mails[id]);
        expect(body.count).toBe(sent.length);
        expect(body.effects.map(({ causes }) => causes[0])).toEqual(
          sent.slice(-body.effects.length).map(({ value }) => value.eventId),
        );
      }
  });

  test('what is in memory is gone with a crash', () => {
    for (const { picture, move } of steps) {
      if (move.kind !== 'crash') continue;
      const place = picture.places.find(({ id }) => id === move.place);
      expect(place?.condition).toBe('crashed');
      if (place?.body.kind === 'hands') expect(cardsAt(place)).toEqual([]);
      if (place?.body.kind === 'database') expect(place.body.open).toEqual([]);
    }
  });

  test('what has fallen by a crash is what the place held in memory only', () => {
    for (const [index, { picture, move }] of steps.entries()) {
      const earlier = index === 0 ? undefined : steps[index - 1]?.picture;
      for (const place of picture.places) {
        const own = earlier?.places.find(({ id }) => id === place.id);
        if (move.kind !== 'crash' || move.place !== place.id) expect(place.fallen).toEqual([]);
        else if (own?.body.kind === 'hands')
          expect(place.fallen.map(({ id }) => id)).toEqual(
            cardsAt(own)
              .filter(({ firmness }) => firmness !== 'left')
              .map(({ id }) => id),
          );
      }
    }
  });

  test('a sign stands for each failure, and for nothing else', () => {
    for (const { picture, move, entry } of steps) {
      const failures = picture.signs.filter(({ kind }) =>
        ['refused', 'request-lost', 'reply-lost', 'too-large'].includes(kind),
      );
      const isSign = move.kind === 'op' && entry.to !== null && failing.includes(move.outcome);
      expect(failures.map(({ kind }) => kind)).toEqual(isSign ? [move.outcome] : []);
      expect(picture.signs.filter(({ kind }) => kind === 'crashed')).toHaveLength(
        move.kind === 'crash' ? 1 : 0,
      );
    }
  });

  test('ghosts become solid by a commit, or are rolled back, each of them', () => {
    for (const [index, { picture }] of steps.entries()) {
      const earlier = index === 0 ? undefined : steps[index - 1]?.picture;
      const open = (one: Picture | undefined) =>
        one === undefined
          ? []
          : databasesIn(one).flatMap(([, body]) => body.open.flatMap(({ things }) => things));
      const now = new Set(open(picture));
      const gone = open(earlier).filter((thing) => !now.has(thing));
      const signs = picture.signs.filter(({ kind }) => kind === 'committed' || kind === 'rolled-back');
      // A failed transaction that holds nothing is framed, too, and ends without a sign.
      expect(signs.length > 0).toBe(gone.length > 0);
      const rolledBack = signs.filter(({ kind }) => kind === 'rolled-back').flatMap(({ cards }) => cards);
      for (const { id } of rolledBack) expect(gone).toContain(id);
    }
  });

  test('signs at things, and locks, stand at things that are there', () => {
    for (const { picture } of steps) {
      const things = thingsIn(picture);
      for (const { spot } of picture.signs) if (spot.at === 'thing') expect(things).toContain(spot.thing);
      for (const [, { locks }] of databasesIn(picture))
        for (const { thing } of locks) expect(things).toContain(thing);
    }
  });
});

const failing: readonly string[] = ['refused', 'request-lost', 'reply-lost', 'too-large'];

test('the walks go where the rules above bite', () => {
  const pictures = all.flatMap(([, , steps]) => steps);
  const count = (isSo: (seen: Seen) => boolean): number => pictures.filter(isSo).length;
  const cards = (seen: Seen) => seen.picture.places.flatMap(cardsAt);
  expect(count((seen) => cards(seen).some(({ firmness }) => firmness === 'ghost'))).toBeGreaterThan(100);
  expect(count((seen) => cards(seen).some(({ mark }) => mark === 'unpublished'))).toBeGreaterThan(50);
  expect(count(({ move }) => move.kind === 'crash')).toBeGreaterThan(20);
  for (const kind of [
    'committed',
    'rolled-back',
    'refused',
    'request-lost',
    'reply-lost',
    'crashed',
    'skipped',
    'lock',
  ])
    expect(
      count(({ picture }) => picture.signs.some((sign) => sign.kind === kind)),
      kind,
    ).toBeGreaterThan(0);
  expect(count(({ picture }) => picture.places.some(({ fallen }) => fallen.length > 0))).toBeGreaterThan(5);
  expect(
    count(({ picture }) => databasesIn(picture).some(([, { tapes }]) => tapes.length > 0)),
  ).toBeGreaterThan(100);
});
