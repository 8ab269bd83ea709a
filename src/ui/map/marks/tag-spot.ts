import type { Box, Geometry } from '../ground/geometry.ts';
import type { Polyline } from '../ground/route.ts';
import { textWidth } from '../ground/text-width.ts';

/** How high a tag is, in units. */
export const tagHeight = 24;
const letterSize = 13;
const aroundWords = 40;
/** From the edge of a place to its tag, in units. */
const apart = 5;
/** What it costs to cover a place, a tag or a wire, an area of a pixel each. */
const [boxCost, tagCost, wireCost] = [1, 4, 0.4];

/** How wide the words of a tag are with what stands around them, in units. */
export const tagWidth = (words: string): number => textWidth(words, letterSize) + aroundWords;

type Surroundings = Pick<Geometry, 'width' | 'height' | 'unit' | 'boxes' | 'paths'> & {
  /** Tags that have their places, and what else is not to be covered. */
  readonly taken: readonly Box[];
};

/** The nearest room for a tag: in the lane below its thing where that is free, else above, else beside its place. */
export function tagSpot(thing: Box, place: Box, width: number, around: Surroundings): Box {
  const { unit } = around;
  const height = tagHeight * unit;
  const below = place.y + place.height + apart * unit;
  const above = place.y - height - apart * unit;
  const lefts = [
    thing.x + 10 * unit,
    thing.x + thing.width - width,
    thing.x + thing.width / 2 - width / 2,
    place.x,
    place.x + place.width - width,
  ];
  // Where there is no lane below, it lies on the edge of its place.
  const levels = [below, below - (apart + tagHeight / 2) * unit, above];
  const beside = thing.y + thing.height / 2 - height / 2;
  const spots = [
    ...levels.flatMap((y) => lefts.map((x) => ({ x, y }))),
    { x: place.x - width - apart * unit, y: beside },
    { x: place.x + place.width + apart * unit, y: beside },
  ];
  const candidates = spots.map(({ x, y }): Box => ({
    x: within(x, 0, around.width - width),
    y: within(y, 0, around.height - height),
    width,
    height,
  }));
  return cheapest(candidates, thing, place, around);
}

function cheapest(candidates: readonly Box[], thing: Box, place: Box, around: Surroundings): Box {
  let best = candidates[0] ?? thing;
  let least = Infinity;
  for (const [index, spot] of candidates.entries()) {
    const cost = costOf(spot, thing, place, around) + index * around.unit;
    if (cost >= least) continue;
    [best, least] = [spot, cost];
  }
  return best;
}

function costOf(spot: Box, thing: Box, place: Box, { boxes, paths, taken, unit }: Surroundings): number {
  let cost = 20 * overlap(spot, thing) + distance(spot, thing);
  for (const box of Object.values(boxes))
    cost += overlap(spot, box) * (box === place ? boxCost / 3 : boxCost);
  for (const box of taken) cost += overlap(spot, box) * tagCost;
  for (const path of Object.values(paths)) cost += wireCost * covered(spot, path) * 10 * unit;
  return cost;
}

export function overlap(one: Box, other: Box): number {
  const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return wide > 0 && high > 0 ? wide * high : 0;
}

function distance(one: Box, other: Box): number {
  const dx = Math.max(0, one.x - (other.x + other.width), other.x - (one.x + one.width));
  const dy = Math.max(0, one.y - (other.y + other.height), other.y - (one.y + one.height));
  return dx + dy;
}

/** How much of a wire lies beneath, in pixels of its length. */
function covered({ x, y, width, height }: Box, path: Polyline): number {
  let length = 0;
  for (const [index, point] of path.entries()) {
    const next = path[index + 1];
    if (next === undefined) break;
    const wide = Math.min(x + width, Math.max(point[0], next[0])) - Math.max(x, Math.min(point[0], next[0]));
    const high = Math.min(y + height, Math.max(point[1], next[1])) - Math.max(y, Math.min(point[1], next[1]));
    if (wide >= 0 && high >= 0) length += wide + high;
  }
  return length;
}

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most));
