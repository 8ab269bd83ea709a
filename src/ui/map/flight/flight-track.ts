import { isInBox } from '../ground/box.ts';
import { distance, type MapPoint } from '../ground/route.ts';
import type { Box } from '../ground/geometry.ts';

/** A way in equal steps, its corners rounded: x, y, x, y ... so that a frame only looks up and never measures. */
export type FlightTrack = {
  readonly steps: Float32Array;
  /** In pixels. */
  readonly length: number;
};

const stepCount = 96;
const curveCount = 6;

/** The way with round corners, sampled. */
export function trackAlong(corners: readonly MapPoint[], radius: number): FlightTrack {
  const points = rounded(corners, radius);
  const lengths = points.slice(1).map((point, index) => distance(points[index] ?? point, point));
  const length = lengths.reduce((sum, one) => sum + one, 0);
  const steps = new Float32Array(2 * (stepCount + 1));
  let segment = 0;
  let passed = 0;
  for (let step = 0; step <= stepCount; step += 1) {
    const goal = (length * step) / stepCount;
    while (segment < lengths.length - 1 && passed + (lengths[segment] ?? 0) < goal) {
      passed += lengths[segment] ?? 0;
      segment += 1;
    }
    const [a, b] = [points[segment], points[segment + 1] ?? points[segment]];
    if (a === undefined || b === undefined) break;
    const own = lengths[segment] ?? 0;
    const share = own === 0 ? 0 : Math.min(1, (goal - passed) / own);
    steps[2 * step] = a[0] + (b[0] - a[0]) * share;
    steps[2 * step + 1] = a[1] + (b[1] - a[1]) * share;
  }
  return { steps, length };
}

/** Where on a track one is at a share of its way. */
export function pointOn({ steps }: FlightTrack, share: number): MapPoint {
  const exact = Math.min(1, Math.max(0, share)) * stepCount;
  const step = Math.min(stepCount - 1, Math.floor(exact));
  const rest = exact - step;
  const at = (index: number): number => steps[index] ?? 0;
  const [x, y] = [at(2 * step), at(2 * step + 1)];
  return [x + (at(2 * step + 2) - x) * rest, y + (at(2 * step + 3) - y) * rest];
}

/** Whether the track runs up or down there. */
export function isSheerAt({ steps }: FlightTrack, share: number): boolean {
  const step = Math.min(stepCount - 1, Math.max(0, Math.floor(share * stepCount)));
  const at = (index: number): number => steps[index] ?? 0;
  return Math.abs(at(2 * step + 3) - at(2 * step + 1)) > Math.abs(at(2 * step + 2) - at(2 * step));
}

/** The share of the way at which the place that is left is behind, and at which the one that is reached begins. */
export function laneOf(
  track: FlightTrack,
  fromPlace: Box,
  toPlace: Box,
): readonly [start: number, end: number] {
  let [start, end] = [0, 1];
  for (let step = 0; step <= stepCount; step += 1)
    if (isInBox(stepAt(track, step), fromPlace)) start = step / stepCount;
    else break;
  for (let step = stepCount; step >= 0; step -= 1)
    if (isInBox(stepAt(track, step), toPlace)) end = step / stepCount;
    else break;
  return start < end ? [start, end] : [0, 1];
}

const stepAt = ({ steps }: FlightTrack, step: number): MapPoint => [
  steps[2 * step] ?? 0,
  steps[2 * step + 1] ?? 0,
];

/** Cuts each corner with a short curve. */
function rounded(corners: readonly MapPoint[], radius: number): readonly MapPoint[] {
  return corners.flatMap((corner, index): readonly MapPoint[] => {
    const [before, after] = [corners[index - 1], corners[index + 1]];
    if (before === undefined || after === undefined) return [corner];
    const [enter, leave] = [towards(corner, before, radius), towards(corner, after, radius)];
    return Array.from({ length: curveCount + 1 }, (_, part): MapPoint => {
      const t = part / curveCount;
      const bend = (a: number, b: number, c: number): number =>
        (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
      return [bend(enter[0], corner[0], leave[0]), bend(enter[1], corner[1], leave[1])];
    });
  });
}

function towards(from: MapPoint, to: MapPoint, radius: number): MapPoint {
  const length = distance(from, to);
  const share = length === 0 ? 0 : Math.min(radius, length / 2) / length;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
