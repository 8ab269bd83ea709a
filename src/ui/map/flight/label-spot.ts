import { grown } from '../ground/box.ts';
import type { Box } from '../ground/geometry.ts';
import type { MapPoint } from '../ground/route.ts';
import { overlap } from '../marks/tag-spot.ts';
import { isSheerAt, pointOn, type FlightTrack } from './flight-track.ts';

type Labelled = {
  readonly track: FlightTrack;
  /** Between the two places, in shares of the way. */
  readonly lane: readonly [start: number, end: number];
  readonly bitmap: { readonly width: number };
};

/** In units: how far behind the card its label flies, or above it, and how far beside an upright lane. */
const [behindCard, aboveCard, beside] = [108, 27, 6];
/** In units: half of what a line of it takes, and how far within its place all that is said there begins. */
const [halfHeight, margin] = [8, 8];

/** What a label and its map have for measures, in pixels. */
type LabelRoom = {
  readonly halfWidth: number;
  readonly unit: number;
  readonly mapWidth: number;
  /** What it is never over. */
  readonly places: readonly Box[];
};

/**
 * The middle of a label: in the lane only, never over a name nor out of the map; behind the card, or where the lane is no
 * longer than card and label, beside what flies by. Null: the card has not come so far, or there is no room.
 */
export function labelSpot(flying: Labelled, along: number, room: LabelRoom): MapPoint | null {
  const spot = spotOf(flying, along, room);
  return spot !== null && isFree(spot, room) ? spot : null;
}

function isFree([x, y]: MapPoint, { halfWidth, unit, places }: LabelRoom): boolean {
  const high = halfHeight * unit;
  const own = { x: x - halfWidth, y: y - high, width: 2 * halfWidth, height: 2 * high };
  return places.every((place) => overlap(grown(place, -margin * unit), own) === 0);
}

function spotOf(
  { track, lane: [start, end], bitmap }: Labelled,
  along: number,
  { halfWidth, unit, mapWidth }: LabelRoom,
): MapPoint | null {
  const length = Math.max(1, track.length);
  const room = (end - start) * length;
  const within = (x: number): number => Math.max(halfWidth, Math.min(mapWidth - halfWidth, x));
  /** To the right of what is that far from an upright lane, or to its left where the map is at its end. */
  const besideUpright = (left: number, right: number, away: number): number => {
    const x = right + away + halfWidth;
    return x + halfWidth <= mapWidth ? x : within(left - away - halfWidth);
  };
  if (room < bitmap.width + behindCard * unit) {
    const [a, b] = [pointOn(track, start), pointOn(track, end)];
    const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const isLevel = Math.abs(b[0] - a[0]) > Math.abs(b[1] - a[1]);
    const away = bitmap.width / 2 + beside * unit;
    return isLevel
      ? [within(x), Math.min(a[1], b[1]) - aboveCard * unit]
      : [besideUpright(Math.min(a[0], b[0]), Math.max(a[0], b[0]), away), y];
  }
  const at = Math.min(end - halfWidth / length, along - (behindCard * unit) / length);
  if (at < start + halfWidth / length) return null;
  const [x, y] = pointOn(track, at);
  return isSheerAt(track, at) ? [besideUpright(x, x, beside * unit), y] : [within(x), y];
}
