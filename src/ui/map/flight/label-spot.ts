import type { MapPoint } from '../ground/route.ts';
import { isSheerAt, pointOn, type FlightTrack } from './flight-track.ts';

type Labelled = {
  readonly track: FlightTrack;
  /** Between the two places, in shares of the way. */
  readonly lane: readonly [start: number, end: number];
  readonly bitmap: { readonly width: number };
};

/** In units: how far behind the card its label flies, or above it, and how far beside an upright lane. */
const [behindCard, aboveCard, beside] = [108, 27, 6];

/**
 * The middle of a label: in the lane only, never over a name; behind the card, or where the lane is no longer than
 * card and label, beside what flies by. Null: the card has not come so far.
 */
export function labelSpot(
  { track, lane: [start, end], bitmap }: Labelled,
  along: number,
  halfWidth: number,
  unit: number,
): MapPoint | null {
  const length = Math.max(1, track.length);
  const room = (end - start) * length;
  if (room < bitmap.width + behindCard * unit) {
    const [a, b] = [pointOn(track, start), pointOn(track, end)];
    const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
    const isLevel = Math.abs(b[0] - a[0]) > Math.abs(b[1] - a[1]);
    return isLevel
      ? [x, Math.min(a[1], b[1]) - aboveCard * unit]
      : [Math.max(a[0], b[0]) + bitmap.width / 2 + beside * unit + halfWidth, y];
  }
  const at = Math.min(end - halfWidth / length, along - (behindCard * unit) / length);
  if (at < start + halfWidth / length) return null;
  const [x, y] = pointOn(track, at);
  return isSheerAt(track, at) ? [x + halfWidth + beside * unit, y] : [x, y];
}
