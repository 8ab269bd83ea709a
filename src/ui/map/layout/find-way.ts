import { grown } from '../ground/box.ts';
import type { Box } from '../ground/geometry.ts';
import type { MapPoint, Polyline } from '../ground/route.ts';

/** The coordinates at which wires may run, in rising order. */
export type Grid = { readonly xs: readonly number[]; readonly ys: readonly number[] };

type Surroundings = {
  readonly boxes: readonly Box[];
  readonly clearance: number;
  /** Nearer than this two wires look like one. */
  readonly apart: number;
  /** Wires that run already. */
  readonly taken: readonly WireStretch[];
};

/** A level or upright line, from its lesser end. */
export type WireStretch = {
  readonly isLevel: boolean;
  /** Where it lies across its direction. */
  readonly at: number;
  readonly low: number;
  readonly high: number;
};

export const stretchesOf = (path: Polyline): readonly WireStretch[] =>
  path.slice(1).map((b, index) => stretchOf(path[index] ?? b, b));

function stretchOf(a: MapPoint, b: MapPoint): WireStretch {
  const isLevel = a[1] === b[1];
  const [from, to] = isLevel ? [a[0], b[0]] : [a[1], b[1]];
  return { isLevel, at: isLevel ? a[1] : a[0], low: Math.min(from, to), high: Math.max(from, to) };
}

/** Whether two stretches run so near to each other for a while that they look like one. */
export const isOnTrackOf = (one: WireStretch, other: WireStretch, apart: number): boolean =>
  one.isLevel === other.isLevel && Math.abs(one.at - other.at) < apart && together(one, other) >= 0;

/** For how long both run side by side; less than none: they don't. */
const together = (one: WireStretch, other: WireStretch): number =>
  Math.min(one.high, other.high) - Math.max(one.low, other.low);

/** What a way costs beside its length, in pixels. */
const bendCost = 120;
const crossCost = 60;
const sharedCost = 4000;
/** For each pixel that an end is away from the middle of its side: straight through the middle looks best. */
const asideCost = 0.3;

type Direction = 0 | 1 | 2 | 3;
const steps: readonly (readonly [dx: number, dy: number])[] = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
];
const directions: readonly Direction[] = [0, 1, 2, 3];

/** The cheapest way with right angles from one box's edge to another's; null: there is none. */
export function findWay(grid: Grid, from: Box, to: Box, around: Surroundings): Polyline | null {
  const costOf = stretchCosts(from, to, around);
  const direct = straightWay(grid, from, to, costOf);
  // Whatever has a bend costs more.
  if (direct !== null && direct.extra < bendCost) return direct.path;
  return search(grid, from, to, costOf) ?? direct?.path ?? null;
}

/** What a level or upright stretch costs; null: something stands there. */
type CostOf = (a: MapPoint, b: MapPoint) => number | null;

/** What lies on a track or across it, wherever on it a wire runs. */
type Track = { readonly blockers: readonly Box[]; readonly company: readonly WireStretch[] };

/** A search asks for many stretches of few tracks: what concerns a track is picked out once. */
function stretchCosts(from: Box, to: Box, { boxes, clearance, apart, taken }: Surroundings): CostOf {
  const blockers = boxes.map((box) => grown(box, box === from || box === to ? 0 : clearance));
  const trackAt = (isLevel: boolean, at: number): Track => ({
    blockers: blockers.filter(({ x, y, width, height }) =>
      isLevel ? y < at && y + height > at : x < at && x + width > at,
    ),
    company: taken.filter((other) =>
      other.isLevel === isLevel ? Math.abs(other.at - at) < apart : at > other.low && at < other.high,
    ),
  });
  const [levels, uprights] = [new Map<number, Track>(), new Map<number, Track>()];
  return (a, b) => {
    const isLevel = a[1] === b[1];
    const [at, kept] = isLevel ? [a[1], levels] : [a[0], uprights];
    const track = kept.get(at) ?? trackAt(isLevel, at);
    kept.set(at, track);
    return track.blockers.some((box) => passes(box, a, b))
      ? null
      : lengthOf(a, b) + companyCost(a, b, track.company);
  };
}

const lengthOf = (a: MapPoint, b: MapPoint): number => Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);

function search(grid: Grid, from: Box, to: Box, costOf: CostOf): Polyline | null {
  const { xs, ys } = grid;
  const width = xs.length;
  const stateCount = width * ys.length * 4;
  const costs = new Float64Array(stateCount).fill(Infinity);
  const before = new Int32Array(stateCount).fill(-1);
  const queue: [cost: number, state: number][] = [];
  const pointAt = (state: number): MapPoint => {
    const cell = state >> 2;
    return [xs[cell % width] ?? 0, ys[Math.floor(cell / width)] ?? 0];
  };
  const push = (state: number, cost: number, previous: number): boolean => {
    if (cost >= (costs[state] ?? 0)) return false;
    costs[state] = cost;
    before[state] = previous;
    enqueue(queue, cost + costToGo(to, pointAt(state), state & 3), state);
    return true;
  };
  const starts = new Map<number, MapPoint>();
  for (const { port, state, cost } of doorsOf(grid, from, pointAt, costOf, false))
    if (push(state, cost, -1)) starts.set(state, port.point);
  // What ends at the target: by the last crossing and the direction in which it is left.
  const goals = new Map<number, { readonly point: MapPoint; readonly cost: number }>();
  for (const { port, state, cost } of doorsOf(grid, to, pointAt, costOf, true))
    if (cost < (goals.get(state)?.cost ?? Infinity)) goals.set(state, { point: port.point, cost });
  let best: { readonly state: number; readonly point: MapPoint; readonly cost: number } | null = null;
  for (let first = dequeue(queue); first !== null; first = dequeue(queue)) {
    const [least, state] = first;
    if (best !== null && least >= best.cost) break;
    const at = pointAt(state);
    const cost = costs[state] ?? 0;
    if (least > cost + costToGo(to, at, state & 3) + 1e-6) continue;
    for (const turned of directions) {
      if ((turned + 2) % 4 === (state & 3)) continue;
      const sofar = cost + (turned === (state & 3) ? 0 : bendCost);
      const goal = goals.get((state & ~3) | turned);
      if (goal !== undefined && (best === null || sofar + goal.cost < best.cost))
        best = { state, point: goal.point, cost: sofar + goal.cost };
      const next = nextCrossing(state >> 2, turned, width, ys.length);
      if (next === null || sofar >= (costs[(next << 2) | turned] ?? 0)) continue;
      const price = costOf(at, pointAt(next << 2));
      if (price !== null) push((next << 2) | turned, sofar + price, state);
    }
  }
  if (best === null) return null;
  const path: MapPoint[] = [best.point];
  for (let state = best.state; state >= 0; state = before[state] ?? -1) {
    path.push(pointAt(state));
    const start = before[state] === -1 ? starts.get(state) : undefined;
    if (start !== undefined) path.push(start);
  }
  return simplified(path.toReversed());
}

/** No way on to a box costs less: so long, and with so many bends, were there nothing between. */
function costToGo({ x, y, width, height }: Box, [px, py]: MapPoint, heading: number): number {
  const [dx, dy] = steps[heading] ?? [0, 0];
  const [left, above, right, below] = [x - px, y - py, x + width - px, y + height - py];
  const isOnLine = dx === 0 ? left <= 0 && right >= 0 : above <= 0 && below >= 0;
  const isAhead = (dx === 0 ? (dy > 0 ? below : -above) : dx > 0 ? right : -left) >= 0;
  const bends = !isAhead ? 2 : isOnLine ? 0 : 1;
  return Math.max(0, left, -right) + Math.max(0, above, -below) + bends * bendCost;
}

type Door = { readonly port: Port; readonly state: number; readonly cost: number };

/** From each port of a box to the first crossing before it, or in from there. */
function doorsOf(
  grid: Grid,
  box: Box,
  pointAt: (state: number) => MapPoint,
  costOf: CostOf,
  isInward: boolean,
): readonly Door[] {
  return portsOf(box, grid.xs, grid.ys).flatMap((port): readonly Door[] => {
    const next = nextOutside(port, box, grid);
    const cost = next === null ? null : costOf(port.point, pointAt(next << 2));
    if (next === null || cost === null) return [];
    const direction = isInward ? (port.direction + 2) % 4 : port.direction;
    return [{ port, state: (next << 2) | direction, cost: cost + port.aside * asideCost }];
  });
}

function nextCrossing(cell: number, direction: Direction, width: number, height: number): number | null {
  const [dx, dy] = steps[direction] ?? [0, 0];
  const column = (cell % width) + dx;
  const row = Math.floor(cell / width) + dy;
  return column < 0 || row < 0 || column >= width || row >= height ? null : row * width + column;
}

type Port = { readonly point: MapPoint; readonly direction: Direction; readonly aside: number };

/** Where a wire may leave a box, and in which direction it then goes. */
function portsOf(
  { x, y, width, height }: Box,
  xs: readonly number[],
  ys: readonly number[],
): readonly Port[] {
  const inset = 10;
  const columns = xs.filter(
    (at) => at >= x + Math.min(inset, width / 4) && at <= x + width - Math.min(inset, width / 4),
  );
  const rows = ys.filter(
    (at) => at >= y + Math.min(inset, height / 4) && at <= y + height - Math.min(inset, height / 4),
  );
  const offX = (at: number): number => Math.abs(at - x - width / 2);
  const offY = (at: number): number => Math.abs(at - y - height / 2);
  return [
    ...rows.map((at): Port => ({ point: [x + width, at], direction: 0, aside: offY(at) })),
    ...columns.map((at): Port => ({ point: [at, y + height], direction: 1, aside: offX(at) })),
    ...rows.map((at): Port => ({ point: [x, at], direction: 2, aside: offY(at) })),
    ...columns.map((at): Port => ({ point: [at, y], direction: 3, aside: offX(at) })),
  ];
}

/** The first crossing of tracks beyond the edge, in the port's direction. */
function nextOutside({ point, direction }: Port, box: Box, { xs, ys }: Grid): number | null {
  const [dx] = steps[direction] ?? [0, 0];
  const column =
    dx > 0
      ? xs.findIndex((at) => at > box.x + box.width)
      : dx < 0
        ? xs.findLastIndex((at) => at < box.x)
        : xs.indexOf(point[0]);
  const row =
    dx !== 0
      ? ys.indexOf(point[1])
      : direction === 1
        ? ys.findIndex((at) => at > box.y + box.height)
        : ys.findLastIndex((at) => at < box.y);
  return column < 0 || row < 0 ? null : row * xs.length + column;
}

type Direct = { readonly path: Polyline; readonly extra: number };

/** Ends that face each other: one line, where nothing stands between them; and what it costs beside its length. */
function straightWay({ xs, ys }: Grid, from: Box, to: Box, costOf: CostOf): Direct | null {
  let best: Direct | null = null;
  const consider = (a: MapPoint, b: MapPoint, aside: number): void => {
    const cost = costOf(a, b);
    const extra = cost === null ? Infinity : cost - lengthOf(a, b) + aside * asideCost;
    if (extra < (best?.extra ?? Infinity)) best = { path: [a, b], extra };
  };
  for (const y of ys) {
    if (!isWithin(y, from.y, from.height) || !isWithin(y, to.y, to.height)) continue;
    const aside = Math.abs(y - middleOfSmaller(from.y, from.height, to.y, to.height));
    if (from.x + from.width < to.x) consider([from.x + from.width, y], [to.x, y], aside);
    if (to.x + to.width < from.x) consider([from.x, y], [to.x + to.width, y], aside);
  }
  for (const x of xs) {
    if (!isWithin(x, from.x, from.width) || !isWithin(x, to.x, to.width)) continue;
    const aside = Math.abs(x - middleOfSmaller(from.x, from.width, to.x, to.width));
    if (from.y + from.height < to.y) consider([x, from.y + from.height], [x, to.y], aside);
    if (to.y + to.height < from.y) consider([x, from.y], [x, to.y + to.height], aside);
  }
  return best;
}

const middleOfSmaller = (a: number, aSize: number, b: number, bSize: number): number =>
  aSize <= bSize ? a + aSize / 2 : b + bSize / 2;

const isWithin = (at: number, start: number, size: number): boolean =>
  at >= start + Math.min(10, size / 4) && at <= start + size - Math.min(10, size / 4);

/** Whether a level or upright line goes through the inside of a box. */
function passes({ x, y, width, height }: Box, a: MapPoint, b: MapPoint): boolean {
  const [left, right] = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]];
  const [top, bottom] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]];
  return left < x + width && right > x && top < y + height && bottom > y;
}

/** What it costs to run on another's track, or across it. */
function companyCost(a: MapPoint, b: MapPoint, company: readonly WireStretch[]): number {
  if (company.length === 0) return 0;
  let cost = 0;
  const own = stretchOf(a, b);
  for (const other of company) {
    if (other.isLevel === own.isLevel) {
      const shared = together(own, other);
      if (shared >= 0) cost += sharedCost + shared;
    } else if (other.at >= own.low && other.at <= own.high) cost += crossCost;
  }
  return cost;
}

function simplified(path: Polyline): Polyline {
  return path.filter((point, index) => {
    const [a, b] = [path[index - 1], path[index + 1]];
    if (a === undefined || b === undefined) return true;
    return !((a[0] === point[0] && point[0] === b[0]) || (a[1] === point[1] && point[1] === b[1]));
  });
}

/** A heap of states, the cheapest first. */
function enqueue(heap: [number, number][], cost: number, state: number): void {
  heap.push([cost, state]);
  let at = heap.length - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    if ((heap[up]?.[0] ?? 0) <= cost) break;
    heap[at] = heap[up] ?? [cost, state];
    at = up;
  }
  heap[at] = [cost, state];
}

function dequeue(heap: [number, number][]): [number, number] | null {
  const first = heap[0];
  const last = heap.pop();
  if (first === undefined || last === undefined) return null;
  if (heap.length === 0) return first;
  let at = 0;
  for (;;) {
    let down = 2 * at + 1;
    if (down >= heap.length) break;
    if (down + 1 < heap.length && (heap[down + 1]?.[0] ?? 0) < (heap[down]?.[0] ?? 0)) down += 1;
    if ((heap[down]?.[0] ?? 0) >= last[0]) break;
    heap[at] = heap[down] ?? last;
    at = down;
  }
  heap[at] = last;
  return first;
}
