import { textWidth } from '../ground/text-width.ts';
import { distance, type MapPoint } from '../ground/route.ts';
import type { LinkPicture, Sign, ThingId } from '../../../app/stage/picture.ts';
import type { PlaceId } from '../../../kernel/terms/names.ts';
import type { Box, MapGround } from '../ground/geometry.ts';

export type SpottedSign = {
  /** The middle of the sign. */
  readonly x: number;
  readonly y: number;
  /** Of one on a link: the way that its message went, as a turn from rightwards in degrees, and the lane's length. */
  readonly heading: { readonly turn: number; readonly length: number } | null;
};

/** In units: half of a sign, and how far one stands from the edge of what it belongs to. */
const [half, beside] = [15, 4];

/** Whence and where to the last move went: what it was refused at is the door that it came to. */
export type LastWay = { readonly from: PlaceId; readonly to: PlaceId | null } | null;

/** Where a sign stands; null: what it belongs to is not on the map. */
export function spotOfSign(
  { kind, spot }: Sign,
  links: readonly LinkPicture[],
  way: LastWay,
  boxOf: (thing: ThingId) => Box | null,
  ground: MapGround,
): SpottedSign | null {
  const { unit, boxes, paths } = ground;
  switch (spot.at) {
    case 'place': {
      const box = boxes[spot.place];
      if (box === undefined) return null;
      const door = isAtDoor(kind) ? doorOf(spot.place, links, way, paths) : null;
      if (door !== null) return door;
      // On the corner: inside it would cover what a head says at its right.
      return within({ x: box.x + box.width, y: box.y, heading: null }, ground);
    }
    case 'thing': {
      const rect = boxOf(spot.thing);
      if (rect === null) return null;
      if (kind === 'lock') return within({ x: rect.x, y: rect.y + rect.height, heading: null }, ground);
      const x = rect.x + rect.width + (half + beside) * unit;
      return within({ x, y: rect.y + rect.height / 2, heading: null }, ground);
    }
    case 'link': {
      const path = paths[spot.link];
      const link = links.find(({ id }) => id === spot.link);
      if (path === undefined || link === undefined) return null;
      const gone = link.from === way?.to ? path.toReversed() : path;
      return isAtDoor(kind) ? atDoor(gone) : inMiddle(gone);
    }
  }
}

const isAtDoor = (kind: Sign['kind']): boolean => kind === 'refused' || kind === 'too-large';

/** Where the last move came to a place; null: it did not come there by a link. */
function doorOf(
  place: PlaceId,
  links: readonly LinkPicture[],
  way: LastWay,
  paths: MapGround['paths'],
): SpottedSign | null {
  if (way?.to !== place) return null;
  const link = links.find(
    ({ from, to }) => (from === way.from && to === place) || (to === way.from && from === place),
  );
  const path = link === undefined ? undefined : paths[link.id];
  if (link === undefined || path === undefined) return null;
  return atDoor(link.from === place ? path.toReversed() : path);
}

function atDoor(way: readonly MapPoint[]): SpottedSign | null {
  const [before, end] = [way.at(-2), way.at(-1)];
  if (before === undefined || end === undefined) return null;
  return { x: end[0], y: end[1], heading: headingOf(before, end) };
}

/** Half-way, measured in length. */
function inMiddle(way: readonly MapPoint[]): SpottedSign | null {
  const lengths = way.slice(1).map((point, index) => distance(way[index] ?? point, point));
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    const [a, b] = [way[index], way[index + 1]];
    if (a === undefined || b === undefined) return null;
    if (rest <= length && length > 0) {
      const share = rest / length;
      return { x: a[0] + (b[0] - a[0]) * share, y: a[1] + (b[1] - a[1]) * share, heading: headingOf(a, b) };
    }
    rest -= length;
  }
  return null;
}

const headingOf = (a: MapPoint, b: MapPoint): SpottedSign['heading'] => ({
  turn: (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI,
  length: distance(a, b),
});

function within(spotted: SpottedSign, { width, height, unit }: MapGround): SpottedSign {
  const inside = (value: number, most: number): number =>
    Math.min(Math.max(value, half * unit), Math.max(half * unit, most - half * unit));
  return { ...spotted, x: inside(spotted.x, width), y: inside(spotted.y, height) };
}

/** Beside an upright wire to its right, above a level one. */
export const sideOf = (turn: number): 'right' | 'above' =>
  Math.abs(Math.abs(turn) - 90) < 45 ? 'right' : 'above';

/** In units: of the letters, and what of a card is beside its name. */
const [fadedLetters, besideFaded] = [12.5, 14];

/** How far it stands aside in pixels, above a level wire near an end of the map: nothing of it is cut there. */
export function fadedShift(
  text: string,
  { x, heading }: Pick<SpottedSign, 'x' | 'heading'>,
  { unit, width }: Pick<MapGround, 'unit' | 'width'>,
): number {
  if (heading === null || sideOf(heading.turn) === 'right') return 0;
  const half = ((textWidth(text, fadedLetters) + besideFaded) * unit) / 2;
  return Math.max(half, Math.min(width - half, x)) - x;
}
