import type { Flight } from '../../app/lab/lab-state.ts';
import { stepAt, trackKey, type Track } from './track.ts';

/** How far a press may be from a token's middle: the half of a finger's target. */
const reach = 22;

/** Where a token is drawn: those that fly together are set apart a little, so that all can be seen. */
export function tokenSpot(
  { from, to, progress }: Flight,
  index: number,
  tracks: ReadonlyMap<string, Track>,
  isReduced: boolean,
): { readonly x: number; readonly y: number } | null {
  const track = tracks.get(trackKey(from, to));
  if (track === undefined) return null;
  // Discrete places instead of a flight: at the start, half way, arrived.
  const step = 2 * stepAt(isReduced ? Math.round(progress * 2) / 2 : progress);
  return { x: track[step] ?? 0, y: (track[step + 1] ?? 0) + ((index % 3) - 1) * 5 };
}

/** The token that a press at a point means: the nearest within reach; null: none. */
export function tokenNear(
  flights: readonly Flight[],
  tracks: ReadonlyMap<string, Track>,
  isReduced: boolean,
  x: number,
  y: number,
): Flight | null {
  let nearest: Flight | null = null;
  let best = reach;
  for (const [index, flight] of flights.entries()) {
    const spot = tokenSpot(flight, index, tracks, isReduced);
    const distance = spot === null ? Infinity : Math.hypot(spot.x - x, spot.y - y);
    if (distance > best) continue;
    nearest = flight;
    best = distance;
  }
  return nearest;
}
