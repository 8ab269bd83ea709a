import { middleOfBox } from '../ground/box.ts';
import type { MapPoint } from '../ground/route.ts';
import type { Box } from '../ground/geometry.ts';

/** Between which rectangles something flies, and what is in its way. */
export type FlightCourse = {
  readonly from: Box;
  readonly to: Box;
  readonly fromPlace: Box;
  readonly toPlace: Box;
  /** The link's way, from the place that is left to the one that is reached; null: there is no link. */
  readonly wire: readonly MapPoint[] | null;
  /** It goes back to who asked. */
  readonly isAnswer: boolean;
  /** All places but the two. */
  readonly others: readonly Box[];
};

type Way = readonly MapPoint[];

/** How far into a lane it is to its middle, and to where answers go. */
const shareOfLane = { ask: 1 / 2, answer: 1 / 3 } as const;

/**
 * The corners of a flight: out of its own rectangle, by the wire's lane, and into the rectangle that it becomes.
 * It leaves and enters the lane where it lies itself, if nothing stands there; else, or where that comes to nearly
 * the same, where the wire does.
 */
export function flightWay(course: FlightCourse): Way {
  const { from, to, wire, others } = course;
  const [start, end] = [middleOfBox(from), middleOfBox(to)];
  const lane = inLane(wire ?? acrossGap(course), course.isAnswer);
  const own = { start: !isAtDoor(lane, from, 'first'), end: !isAtDoor(lane, to, 'last') };
  const way = (isStartOwn: boolean, isEndOwn: boolean): Way => {
    const begun = isStartOwn ? moved(lane, start, 'first') : lane;
    const ended = isEndOwn ? moved(begun, end, 'last') : begun;
    const out = isStartOwn ? [] : joined(lane, start, 'first');
    const into = isEndOwn ? [] : joined(lane, end, 'last');
    return simplified([start, ...out, ...ended, ...into, end]);
  };
  const ways = [way(own.start, own.end), way(false, own.end), way(own.start, false), way(false, false)];
  const free = ways.find((one) => !others.some((box) => crossesRect(one, box)));
  return free ?? way(false, false);
}

/** Whether the wire comes to the very rectangle, so that going by it is no detour. */
function isAtDoor(lane: Way, { x, y, width, height }: Box, which: 'first' | 'last'): boolean {
  const [end, corner] = which === 'first' ? [lane[0], lane[1]] : [lane.at(-1), lane.at(-2)];
  if (end === undefined || corner === undefined) return false;
  return isUpright(end, corner) ? end[0] > x && end[0] < x + width : end[1] > y && end[1] < y + height;
}

/** Where no link is: from the one's nearest edge to the other's. */
function acrossGap({ fromPlace: a, toPlace: b }: FlightCourse): Way {
  const [ax, ay] = middleOfBox(a);
  const [bx, by] = middleOfBox(b);
  if (a.x + a.width <= b.x)
    return [
      [a.x + a.width, ay],
      [b.x, by],
    ];
  if (b.x + b.width <= a.x)
    return [
      [a.x, ay],
      [b.x + b.width, by],
    ];
  return ay < by
    ? [
        [ax, a.y + a.height],
        [bx, b.y],
      ]
    : [
        [ax, a.y],
        [bx, b.y + b.height],
      ];
}

const isUpright = (a: MapPoint, b: MapPoint): boolean => Math.abs(a[0] - b[0]) < Math.abs(a[1] - b[1]);

/** A straight wire gets a corner in the middle of its lane, so that its ends can be moved apart. */
function inLane(wire: Way, isAnswer: boolean): Way {
  const [a, b] = [wire[0], wire[1]];
  if (a === undefined || b === undefined || wire.length > 2) return wire;
  const share = isAnswer ? shareOfLane.answer : shareOfLane.ask;
  const between = (one: number, other: number): number => one + (other - one) * share;
  if (isUpright(a, b)) {
    const y = between(a[1], b[1]);
    return [a, [a[0], y], [b[0], y], b];
  }
  const x = between(a[0], b[0]);
  return [a, [x, a[1]], [x, b[1]], b];
}

/** The way with its first or last stretch moved to where a point lies. */
function moved(way: Way, [x, y]: MapPoint, which: 'first' | 'last'): Way {
  const ends = which === 'first' ? [0, 1] : [way.length - 1, way.length - 2];
  const [end, corner] = [way[ends[0] ?? 0], way[ends[1] ?? 0]];
  if (end === undefined || corner === undefined) return way;
  const along = isUpright(end, corner);
  return way.map((point, index) => (ends.includes(index) ? (along ? [x, point[1]] : [point[0], y]) : point));
}

/** How the way's first or last point is reached from a point within its place. */
function joined(way: Way, [x, y]: MapPoint, which: 'first' | 'last'): Way {
  const [end, corner] = which === 'first' ? [way[0], way[1]] : [way.at(-1), way.at(-2)];
  if (end === undefined || corner === undefined) return [];
  return [isUpright(end, corner) ? [end[0], y] : [x, end[1]]];
}

/** Without points that change nothing. */
function simplified(way: Way): Way {
  const apart = way.filter((point, index) => {
    const before = way[index - 1];
    return before === undefined || Math.hypot(point[0] - before[0], point[1] - before[1]) > 0.5;
  });
  return apart.filter((point, index) => {
    const [a, b] = [apart[index - 1], apart[index + 1]];
    if (a === undefined || b === undefined) return true;
    const isLevel = Math.abs(a[1] - point[1]) < 0.5 && Math.abs(b[1] - point[1]) < 0.5;
    const isSheer = Math.abs(a[0] - point[0]) < 0.5 && Math.abs(b[0] - point[0]) < 0.5;
    return !isLevel && !isSheer;
  });
}

/** Whether a way with right angles goes through the inside of a rectangle. */
export function crossesRect(way: Way, { x, y, width, height }: Box): boolean {
  return way.some((point, index) => {
    const before = way[index - 1];
    if (before === undefined) return false;
    const [left, right] = [Math.min(before[0], point[0]), Math.max(before[0], point[0])];
    const [top, bottom] = [Math.min(before[1], point[1]), Math.max(before[1], point[1])];
    return left < x + width && right > x && top < y + height && bottom > y;
  });
}
