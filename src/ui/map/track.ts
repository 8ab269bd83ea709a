import type { Geometry } from './ground/geometry.ts';
import type { Polyline } from './ground/route.ts';

/** A way in equal steps: x, y, x, y ... so that a frame only looks up and never measures. */
type Point = Polyline[number];

export type Track = Float32Array;

const stepCount = 64;

/** So far from its ends a token stops, in pixels: what stands at the edge of a place is not to be covered. */
const shortBy = 8;

/** The tracks from each place to each other that a link joins, in both directions. */
export function tracksOf(
  { paths, boxes }: Geometry,
  links: readonly { readonly id: string; readonly from: string; readonly to: string }[],
): ReadonlyMap<string, Track> {
  const tracks = new Map<string, Track>();
  for (const { id, from, to } of links) {
    const path = paths[id];
    const [a, b] = [boxes[from], boxes[to]];
    if (path === undefined || a === undefined || b === undefined) continue;
    const way = shortened(path);
    tracks.set(trackKey(from, to), sample(way));
    // What has a link of its own in the other direction flies on that one.
    const back = trackKey(to, from);
    if (!tracks.has(back)) tracks.set(back, sample(way.toReversed()));
  }
  return tracks;
}

export function trackKey(from: string, to: string): string {
  return `${from}->${to}`;
}

/** Both ends drawn in along their own segments; a short one is left its middle. */
function shortened(path: Polyline): Polyline {
  const drawn = (end: Point, next: Point): Point => {
    const [dx, dy] = [next[0] - end[0], next[1] - end[1]];
    const length = Math.hypot(dx, dy);
    const share = length === 0 ? 0 : Math.min(shortBy, length / 4) / length;
    return [end[0] + dx * share, end[1] + dy * share];
  };
  return path.map((point, index) => {
    const next = path[index === 0 ? 1 : index - 1];
    const isEnd = index === 0 || index === path.length - 1;
    return isEnd && next !== undefined ? drawn(point, next) : point;
  });
}

export function sample(path: Polyline): Track {
  const lengths = path.map((point, index) => {
    const before = path[index - 1] ?? point;
    return Math.hypot(point[0] - before[0], point[1] - before[1]);
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const track = new Float32Array(2 * (stepCount + 1));
  let segment = 1;
  let passed = 0;
  for (let step = 0; step <= stepCount; step += 1) {
    const goal = (total * step) / stepCount;
    while (segment < path.length - 1 && passed + (lengths[segment] ?? 0) < goal) {
      passed += lengths[segment] ?? 0;
      segment += 1;
    }
    const [a, b] = [path[segment - 1], path[segment]];
    if (a === undefined || b === undefined) break;
    const length = lengths[segment] ?? 0;
    const share = length === 0 ? 0 : Math.min(1, (goal - passed) / length);
    track[2 * step] = a[0] + (b[0] - a[0]) * share;
    track[2 * step + 1] = a[1] + (b[1] - a[1]) * share;
  }
  return track;
}

/** The number of the step that a progress from 0 to 1 is nearest to. */
export function stepAt(progress: number): number {
  return Math.round(Math.min(1, Math.max(0, progress)) * stepCount);
}
