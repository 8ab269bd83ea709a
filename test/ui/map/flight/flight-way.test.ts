import type { MapPoint } from '../../../../src/ui/map/ground/route.ts';
import type { Box } from '../../../../src/ui/map/ground/geometry.ts';
import { describe, expect, test } from 'vitest';
import { crossesRect, flightWay, type FlightCourse } from '../../../../src/ui/map/flight/flight-way.ts';
import { labelSpot } from '../../../../src/ui/map/flight/label-spot.ts';
import { isSheerAt, laneOf, pointOn, trackAlong } from '../../../../src/ui/map/flight/flight-track.ts';

const rect = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** A relay above a broker, a database beside the relay, and consumers below. */
const database = rect(290, 40, 210, 110);
const relay = rect(560, 80, 110, 70);
const broker = rect(20, 200, 650, 80);
const consumer = rect(20, 330, 110, 70);
const all = { database, relay, broker, consumer };

const course = (
  from: keyof typeof all,
  to: keyof typeof all,
  wire: readonly MapPoint[] | null,
  ends: { readonly from: Box; readonly to: Box },
  isAnswer = false,
): FlightCourse => ({
  ...ends,
  fromPlace: all[from],
  toPlace: all[to],
  wire,
  isAnswer,
  others: Object.entries(all).flatMap(([name, box]) => (name === from || name === to ? [] : [box])),
});

const row = rect(420, 120, 80, 26);
const hand = rect(575, 110, 80, 26);
const cell = rect(190, 225, 80, 26);
const downwards: readonly MapPoint[] = [
  [615, 150],
  [615, 200],
];

describe('the way of a flight', () => {
  test('goes by the middle of the lane to above the cell, and straight down into it', () => {
    const way = flightWay(course('relay', 'broker', downwards, { from: hand, to: cell }));
    expect(way).toEqual([
      [615, 123],
      [615, 175],
      [230, 175],
      [230, 238],
    ]);
  });

  test('of an answer keeps to another track of the lane', () => {
    const back = downwards.toReversed();
    const ends = { from: cell, to: hand };
    const [, corner] = flightWay(course('broker', 'relay', back, ends, true));
    const [, asked] = flightWay(course('broker', 'relay', back, ends));
    expect(corner?.[1]).not.toBe(asked?.[1]);
    expect(corner?.[1]).toBeGreaterThan(150);
    expect(corner?.[1]).toBeLessThan(200);
  });

  test('between neighbours leaves on the level of what lies there, and enters by the wire where that comes to it', () => {
    const wire: readonly MapPoint[] = [
      [500, 115],
      [560, 115],
    ];
    expect(flightWay(course('database', 'relay', wire, { from: row, to: hand }))).toEqual([
      [460, 133],
      [530, 133],
      [530, 115],
      [615, 115],
      [615, 123],
    ]);
  });

  test('goes round what stands in the way of a shorter one', () => {
    // From the far end of the broker's tape: straight up from the cell stands the database.
    const wire: readonly MapPoint[] = [
      [45, 200],
      [45, 20],
      [615, 20],
      [615, 80],
    ];
    const under = rect(350, 225, 80, 26);
    const way = flightWay(course('broker', 'relay', wire, { from: under, to: hand }));
    expect(crossesRect(way, database)).toBe(false);
    expect(way[0]).toEqual([390, 238]);
    expect(way.at(-1)).toEqual([615, 123]);
  });

  test('where there is no link goes from the nearest edge to the nearest edge', () => {
    const ends = { from: hand, to: cell };
    expect(crossesRect(flightWay(course('relay', 'broker', null, ends)), database)).toBe(false);
  });

  test('has right angles only', () => {
    const way = flightWay(course('relay', 'broker', downwards, { from: hand, to: cell }));
    for (const [index, [x, y]] of way.slice(1).entries()) {
      const [px, py] = way[index] ?? [0, 0];
      expect(px === x || py === y).toBe(true);
    }
  });
});

describe('its track', () => {
  const way = flightWay(course('relay', 'broker', downwards, { from: hand, to: cell }));
  const track = trackAlong(way, 14);

  test('begins and ends where the way does, and is a little shorter by its round corners', () => {
    expect(pointOn(track, 0)).toEqual([615, 123]);
    expect(pointOn(track, 1)).toEqual([230, 238]);
    expect(track.length).toBeLessThan(500);
    expect(track.length).toBeGreaterThan(470);
  });

  test('passes in equal steps', () => {
    const points = Array.from({ length: 51 }, (_, index) => pointOn(track, index / 50));
    const gaps = points
      .slice(1)
      .map(([x, y], index) => Math.hypot(x - (points[index]?.[0] ?? 0), y - (points[index]?.[1] ?? 0)));
    expect(Math.max(...gaps)).toBeLessThan(1.1 * (track.length / 50));
  });

  test('knows where it is between the two places, and where it runs upright', () => {
    const [start, end] = laneOf(track, relay, broker);
    expect(pointOn(track, start)[1]).toBeGreaterThan(145);
    expect(pointOn(track, end)[1]).toBeLessThan(206);
    expect(isSheerAt(track, 0.01)).toBe(true);
    expect(isSheerAt(track, 0.5)).toBe(false);
  });
});

describe('its label', () => {
  const lane = (from: Box, to: Box, track: ReturnType<typeof trackAlong>) => ({
    track,
    lane: laneOf(track, from, to),
    bitmap: { width: 134 },
  });
  const label = { halfWidth: 25, unit: 1, mapWidth: 690, places: Object.values(all) };
  const instants = Array.from({ length: 41 }, (_, index) => index / 40);
  const covers = ([x, y]: MapPoint, box: Box): boolean =>
    x + 25 > box.x && x - 25 < box.x + box.width && y + 8 > box.y && y - 8 < box.y + box.height;

  test('in a long lane follows the card, and is not there before the lane has room for it', () => {
    const track = trackAlong(flightWay(course('relay', 'broker', downwards, { from: hand, to: cell })), 14);
    const spots = instants.map((along) => labelSpot(lane(relay, broker, track), along, label));
    expect(spots[0]).toBeNull();
    const shown = spots.filter((spot) => spot !== null);
    expect(shown.length).toBeGreaterThan(15);
    for (const spot of shown)
      for (const box of [relay, broker, database]) expect(covers(spot, box)).toBe(false);
  });

  test('between neighbours stands above what flies by, over neither of them', () => {
    const wire: readonly MapPoint[] = [
      [500, 115],
      [560, 115],
    ];
    const track = trackAlong(flightWay(course('database', 'relay', wire, { from: row, to: hand })), 14);
    for (const along of instants) {
      const spot = labelSpot(lane(database, relay, track), along, label);
      if (spot === null) throw new Error('a short lane has its label from the beginning');
      expect(spot[0]).toBeGreaterThan(500);
      expect(spot[0]).toBeLessThan(560);
      expect(spot[1]).toBeLessThan(115 - 13 - 8);
    }
  });

  test.each([
    ['beside each other', 16],
    ['with room between them', 60],
  ])('where there is no room is over neither of two neighbours, %s', (_where, gap) => {
    const [left, right] = [rect(20, 60, 120, 90), rect(140 + gap, 40, 150, 110)];
    const wire: readonly MapPoint[] = [
      [140, 105],
      [140 + gap, 105],
    ];
    const track = trackAlong(wire, 14);
    const flying = { track, lane: laneOf(track, left, right), bitmap: { width: 134 } };
    const spots = instants.map((along) => labelSpot(flying, along, { ...label, places: [left, right] }));
    if (gap < 2 * label.halfWidth - 16) expect(spots.every((spot) => spot === null)).toBe(true);
    else expect(spots.every((spot) => spot !== null)).toBe(true);
  });

  test('at the edge of a narrow map it is over no place that the lane leads by', () => {
    const [above, by, below] = [rect(180, 10, 180, 60), rect(10, 100, 350, 110), rect(10, 250, 350, 80)];
    const way: readonly MapPoint[] = [
      [360, 50],
      [370, 50],
      [370, 270],
      [360, 270],
    ];
    const track = trackAlong(way, 8);
    const flying = { track, lane: laneOf(track, above, below), bitmap: { width: 134 } };
    for (const along of instants) {
      const spot = labelSpot(flying, along, { ...label, mapWidth: 380, places: [above, by, below] });
      if (spot !== null) expect(covers(spot, { ...by, x: by.x + 8, width: by.width - 16 })).toBe(false);
    }
  });

  test.each(['right', 'left'])('stays on the map where the lane is at its %s end', (side) => {
    const [above, below] =
      side === 'right' ? [relay, rect(575, 330, 110, 70)] : [rect(8, 80, 110, 70), consumer];
    const x = side === 'right' ? 660 : 20;
    for (const bottom of [200, 330]) {
      const target = { ...below, y: bottom };
      const way: readonly MapPoint[] = [
        [x, 120],
        [x, bottom + 20],
      ];
      const track = trackAlong(way, 14);
      const flying = { track, lane: laneOf(track, above, target), bitmap: { width: 134 } };
      const room = { ...label, places: [above, target] };
      const spots = instants.map((along) => labelSpot(flying, along, room));
      const shown = spots.filter((spot) => spot !== null);
      expect(shown.length).toBeGreaterThan(0);
      for (const [at] of shown) {
        expect(at - label.halfWidth).toBeGreaterThanOrEqual(0);
        expect(at + label.halfWidth).toBeLessThanOrEqual(label.mapWidth);
      }
    }
  });
});
