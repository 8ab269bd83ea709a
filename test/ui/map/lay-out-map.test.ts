import { describe, expect, test } from 'vitest';
import { linkBetween } from '../../../src/kernel/terms/names.ts';
import type { SystemDefinition } from '../../../src/kernel/definition/definition.ts';
import { campaignScenario } from '../../../src/scenarios/campaign/campaign-scenario.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import type { Box, Geometry } from '../../../src/ui/map/ground/geometry.ts';
import { scenePlaces } from '../../../src/ui/map/scene.ts';
import type { Polyline } from '../../../src/ui/map/ground/route.ts';
import { composed, shapes, shapeText } from '../../support/compositions.ts';
import { slotPairs, slotPairsOf, slotsText } from '../../support/order-lab.ts';
import { twoStores } from '../../support/two-stores.ts';
import { mapOf } from '../../support/map-of.ts';
import { randomPicture } from '../../support/random-picture.ts';

const rooms = [
  ['the map of a story at 1280', 980, 534],
  ['a projector', 1545, 860],
  ['a phone', 390, 640],
  ['a tablet', 820, 700],
] as const;

/** One setup of each set of places: what else differs is nothing to the map. */
const wiresApart = { whole: 20, broken: 13, column: 11 };

/** In units. */
const lanes = { whole: 48, broken: 40, column: 30 };
const tagLane = 30;

function shapesOf<Chosen>(all: readonly Chosen[]): readonly Chosen[] {
  return all.filter((_, index) => index % 4 === 0);
}

const systems: readonly (readonly [name: string, definition: SystemDefinition])[] = [
  ...shapesOf(slotPairs).map(
    (slots) =>
      [
        `orders with ${slotsText(slots)}`,
        orderScenario.define({ scenario: 'order', slots, seed: 1 }),
      ] as const,
  ),
  ...shapesOf(slotPairsOf(campaignScenario)).map(
    (slots) =>
      [
        `campaigns with ${slotsText(slots)}`,
        campaignScenario.define({ scenario: 'campaign', slots, seed: 1 }),
      ] as const,
  ),
  ['two services', twoStores().definition],
  ...shapes
    .filter((_, index) => index % 7 === 0)
    .map((shape) => [shapeText(shape), composed(shape).definition] as const),
];

describe.each(rooms)('on %s', (_, width, height) => {
  // Each with another draw of what its places hold, with tapes that are quiet and with tapes that aren't.
  test.each(systems.map(([name, definition], index) => [name, definition, 1 + (index % 4)] as const))(
    'with %s places cover no other, wires go round them on tracks of their own, and lanes leave room for a tag',
    (_name, definition, seed) => {
      const { plan, geometry } = mapOf(definition, width, height, seed);
      expectPlacesApart(definition, geometry);
      expectWiresRound(definition, geometry);
      // With very many, some run as one, the fewer the wider the room.
      if (definition.links.length <= wiresApart[plan.room.shape])
        expect(sharedTracks(geometry.paths)).toEqual([]);
      // Before the map scrolls, all is folded, and then the lanes give way.
      const least = plan.folding.isDense ? tagLane : lanes[plan.room.shape];
      for (const lane of geometry.lanes)
        expect(lane.height).toBeGreaterThanOrEqual(least * geometry.unit - 0.01);
    },
  );
});

function expectPlacesApart({ places }: SystemDefinition, geometry: Geometry): void {
  const boxes = places.map(({ id }) => geometry.boxes[id]);
  for (const [index, box] of boxes.entries()) {
    expect(box !== undefined && isInside(geometry, box)).toBe(true);
    for (const other of boxes.slice(index + 1)) expect(box && other && overlap(box, other)).toBe(false);
  }
}

function expectWiresRound({ links }: SystemDefinition, { boxes, paths }: Geometry): void {
  expect(Object.keys(paths)).toHaveLength(links.length);
  for (const { from, to } of links) {
    const path = paths[linkBetween(from, to)] ?? [];
    expect(touches(boxes[from], path[0]) && touches(boxes[to], path.at(-1))).toBe(true);
    const crossed = Object.entries(boxes).filter(
      ([place, box]) => place !== from && place !== to && crosses(box, path),
    );
    expect(crossed.map(([place]) => `${from} to ${to} through ${place}`)).toEqual([]);
  }
}

test('the larger the room, the larger the letters, within bounds', () => {
  const { definition } = twoStores();
  const units = [980, 1200, 1545, 1920, 4000].map(
    (width) => mapOf(definition, width, width / 1.8, 1).geometry.unit,
  );
  expect(units).toEqual([...units].sort((a, b) => a - b));
  expect(units[0]).toBe(1);
  expect(units.at(-1)).toBe(2.75);
});

test('a service that nothing has gone to stays away while a story is told', () => {
  const definition = orderScenario.define({ scenario: 'order', slots: orderScenario.defaults, seed: 1 });
  const picture = randomPicture(definition, 1);
  const unused = { ...picture, places: picture.places.map((place) => ({ ...place, isUnused: true })) };
  const ids = (isTold: boolean) => scenePlaces(definition, unused, isTold).map(({ id }) => id);
  expect(ids(true)).not.toContain('order-service-2');
  expect(ids(true)).toContain('order-service-1');
  expect(ids(false)).toContain('order-service-2');
  expect(scenePlaces(definition, picture, true).map(({ id }) => id)).toContain('order-service-2');
});

function isInside({ width, height }: Geometry, { x, y, width: w, height: h }: Box): boolean {
  return x >= 0 && y >= 0 && x + w <= width + 0.01 && y + h <= height + 0.01;
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function touches(box: Box | undefined, point: Polyline[number] | undefined): boolean {
  if (box === undefined || point === undefined) return false;
  const [x, y] = point;
  return x >= box.x - 1 && x <= box.x + box.width + 1 && y >= box.y - 1 && y <= box.y + box.height + 1;
}

function crosses({ x, y, width, height }: Box, path: Polyline): boolean {
  return path.some((point, index) => {
    const next = path[index + 1] ?? point;
    const [left, right] = [Math.min(point[0], next[0]), Math.max(point[0], next[0])];
    const [top, bottom] = [Math.min(point[1], next[1]), Math.max(point[1], next[1])];
    return left < x + width && right > x && top < y + height && bottom > y;
  });
}

/** Stretches of two wires that lie so near to each other that they look like one. */
function sharedTracks(paths: Geometry['paths']): readonly string[] {
  const stretches = Object.entries(paths).flatMap(([id, path]) =>
    path.slice(1).map((point, index) => ({ id, a: path[index] ?? point, b: point })),
  );
  return stretches.flatMap((one, index) =>
    stretches.slice(index + 1).flatMap((other) => {
      if (one.id === other.id) return [];
      return [0, 1].flatMap((axis) => {
        const at = ({ a, b }: typeof one): number | null => (a[axis] === b[axis] ? (a[axis] ?? 0) : null);
        const [first, second] = [at(one), at(other)];
        if (first === null || second === null || Math.abs(first - second) >= 4) return [];
        const along = 1 - axis;
        const low = Math.max(
          Math.min(one.a[along] ?? 0, one.b[along] ?? 0),
          Math.min(other.a[along] ?? 0, other.b[along] ?? 0),
        );
        const high = Math.min(
          Math.max(one.a[along] ?? 0, one.b[along] ?? 0),
          Math.max(other.a[along] ?? 0, other.b[along] ?? 0),
        );
        return high - low > 2 ? [`${one.id} and ${other.id}`] : [];
      });
    }),
  );
}
