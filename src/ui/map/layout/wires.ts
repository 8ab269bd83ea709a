import type { Box } from '../ground/geometry.ts';
import type { MapPoint, Polyline } from '../ground/route.ts';
import type { SceneLink } from '../ground/scene-parts.ts';
import { findWay, isOnTrackOf, stretchesOf, type Grid, type WireStretch } from './find-way.ts';

/** In units: how near to a box a wire may pass that is not its own, and how near two wires. */
const [clearance, apart] = [
  { wide: 7, column: 3 },
  { wide: 7, column: 3.8 },
];
/** In units: how far from a corner of a box a wire may begin. */
const cornerSpace = 14;

type Frame = {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly isColumn: boolean;
};

type Routed = { readonly id: string; readonly path: Polyline };

/**
 * How often the order in which wires choose is changed for those that found no track of their own, and for how many at
 * most: where more share one there are too many wires for the room.
 */
const [triesMax, sharingMax] = [2, 3];

/**
 * The way of each link from its caller to whom it calls: round all boxes, with as few bends as can be, and none on
 * another's track. The short ones choose first, but for one that then finds no track of its own.
 */
export function routeWires(
  links: readonly SceneLink[],
  boxes: Readonly<Record<string, Box>>,
  lanes: readonly Box[],
  room: Frame,
): Readonly<Record<string, Polyline>> {
  const way = ({ from, to }: SceneLink): number => distance(boxes[from], boxes[to]);
  let order = links
    .filter(({ from, to }) => boxes[from] !== undefined && boxes[to] !== undefined)
    .toSorted((a, b) => way(a) - way(b));
  let best = routeInOrder(order, boxes, lanes, room);
  if (best.sharing.length > sharingMax) return pathsOf(best);
  for (let count = 0, last = best; count < triesMax && last.sharing.length > 0; count += 1) {
    const isFirst = (link: SceneLink): boolean => last.sharing.includes(link.id);
    order = [...order.filter(isFirst), ...order.filter((link) => !isFirst(link))];
    last = routeInOrder(order, boxes, lanes, room);
    if (last.sharing.length < best.sharing.length) best = last;
  }
  return pathsOf(best);
}

const pathsOf = ({ routed }: Routing): Readonly<Record<string, Polyline>> =>
  Object.fromEntries(routed.map(({ id, path }) => [id, path]));

type Routing = {
  readonly routed: readonly Routed[];
  /** Those that run on another's track. */
  readonly sharing: readonly string[];
};

function routeInOrder(
  links: readonly SceneLink[],
  boxes: Readonly<Record<string, Box>>,
  lanes: readonly Box[],
  room: Frame,
): Routing {
  const all = Object.values(boxes);
  const size = room.isColumn ? 'column' : 'wide';
  const around = { boxes: all, clearance: clearance[size] * room.unit, apart: apart[size] * room.unit };
  const routed: Routed[] = [];
  const sharing: string[] = [];
  const taken: WireStretch[] = [];
  for (const { id, from, to } of links) {
    const [start, end] = [boxes[from], boxes[to]];
    if (start === undefined || end === undefined) continue;
    const path = findWay(gridFor(start, end, all, lanes, room), start, end, { ...around, taken });
    if (path === null) continue;
    const own = stretchesOf(path);
    if (own.some((one) => taken.some((other) => isOnTrackOf(one, other, around.apart)))) sharing.push(id);
    routed.push({ id, path });
    taken.push(...own);
  }
  return { routed, sharing };
}

function distance(a: Box | undefined, b: Box | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const dx = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width));
  const dy = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height));
  return dx + dy;
}

/** The tracks on which that wire may run: straight from its ends, and through the middles and thirds of what is free. */
function gridFor(
  from: Box,
  to: Box,
  boxes: readonly Box[],
  lanes: readonly Box[],
  { width, height, unit }: Frame,
): Grid {
  const own = [from, to];
  const across = own.flatMap((box) => ends(box.x, box.width, unit));
  const down = own.flatMap((box) => ends(box.y, box.height, unit));
  const shared = (a: number, aSize: number, b: number, bSize: number): readonly number[] => {
    const [low, high] = [Math.max(a, b), Math.min(a + aSize, b + bSize)];
    return high - low < cornerSpace * unit
      ? []
      : [1 / 2, 1 / 3, 2 / 3].map((part) => low + (high - low) * part);
  };
  const xs = [...across, ...shared(from.x, from.width, to.x, to.width), ...gapsBeside(boxes, width)];
  const ys = [
    ...down,
    ...shared(from.y, from.height, to.y, to.height),
    ...lanes.flatMap((lane) => parts(lane.y, lane.height)),
    ...thirds(0, Math.min(...boxes.map((box) => box.y))),
    ...thirds(Math.max(...boxes.map((box) => box.y + box.height)), height),
  ];
  return { xs: sorted(xs), ys: sorted(ys) };
}

const shares = [1 / 2, 1 / 3, 2 / 3, 1 / 6, 5 / 6];
const parts = (start: number, size: number): readonly number[] => shares.map((part) => start + size * part);

/** Where a wire may leave a side: its middle first, then to both sides of it. */
function ends(start: number, size: number, unit: number): readonly number[] {
  const inset = Math.min(cornerSpace * unit, size / 3);
  const room = size - 2 * inset;
  return [0.5, 0.25, 0.75, 0.35, 0.65, 0, 1].map((part) => start + inset + room * part);
}

const thirds = (start: number, end: number): readonly number[] =>
  end - start < 4 ? [] : [1 / 2, 1 / 3, 2 / 3].map((part) => start + (end - start) * part);

/** Middles and thirds of what is free between each box and what stands beside it, and two tracks along the map's edges. */
function gapsBeside(boxes: readonly Box[], width: number): readonly number[] {
  return boxes.flatMap((box) => {
    const right = box.x + box.width;
    const beside = boxes.filter((other) => other.y < box.y + box.height && other.y + other.height > box.y);
    const next = Math.min(...beside.filter(({ x }) => x >= right).map(({ x }) => x));
    const isFirst = beside.every((other) => other === box || other.x >= right);
    return [
      ...(next < width ? thirds(right, next) : alongEdge(width - right).map((at) => width - at)),
      ...(isFirst ? alongEdge(box.x) : []),
    ];
  });
}

/** From the edge of the map, of which no wire has to keep clear, so that two pass where else there is room for one. */
const alongEdge = (free: number): readonly number[] =>
  free < 4 ? [] : [1 / 2, 1 / 5, 3 / 5].map((part) => free * part);

function sorted(numbers: readonly number[]): readonly number[] {
  const rounded = numbers.map((number) => Math.round(number * 2) / 2);
  return [...new Set(rounded)].sort((a, b) => a - b);
}

/** Half way along, measured in length. */
export function middleOf(path: Polyline): MapPoint {
  const lengths = path.slice(1).map((point, index) => {
    const before = path[index] ?? point;
    return Math.hypot(point[0] - before[0], point[1] - before[1]);
  });
  let rest = lengths.reduce((total, length) => total + length, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    const [a, b] = [path[index], path[index + 1]];
    if (a === undefined || b === undefined) break;
    if (rest <= length && length > 0)
      return [a[0] + ((b[0] - a[0]) * rest) / length, a[1] + ((b[1] - a[1]) * rest) / length];
    rest -= length;
  }
  return path[0] ?? [0, 0];
}
