import type { MapLink } from '../../scenarios/form/map-layout.ts';

/** A lane from the command side to the query side: left to right, on a phone top to bottom. */
export type Band = {
  readonly start: number;
  readonly size: number;
  readonly cells: readonly GridCell[];
};

export type GridCell = { readonly id: string; readonly start: number; readonly size: number };

/** Along the lanes' direction first, across them second. */
export type MapPoint = readonly [along: number, across: number];
export type Polyline = readonly MapPoint[];

type Spot = { readonly index: number; readonly band: Band; readonly cell: GridCell };

/** The least that two boxes must face each other for a straight line between them. */
const facingMin = 18;
const cornerRadius = 10;

/** A link's way: straight where its ends face each other, else round what stands between. */
export function routeLink(bands: readonly Band[], link: MapLink, farEdge: number): Polyline | null {
  const from = spotOf(bands, link.from);
  const to = spotOf(bands, link.to);
  if (from === null || to === null) return null;
  if (from.index === to.index) return withinLane(from, to, farEdge);
  const isBackward = from.index > to.index;
  const [left, right] = isBackward ? [to, from] : [from, to];
  const path = betweenLanes(bands, left, right);
  return isBackward ? path.toReversed() : path;
}

function spotOf(bands: readonly Band[], id: string): Spot | null {
  for (const [index, band] of bands.entries()) {
    const cell = band.cells.find((one) => one.id === id);
    if (cell !== undefined) return { index, band, cell };
  }
  return null;
}

const endOf = (cell: GridCell): number => cell.start + cell.size;
const middleOf = (cell: GridCell): number => cell.start + cell.size / 2;

function withinLane(from: Spot, to: Spot, farEdge: number): Polyline {
  const { band } = from;
  const isBelow = to.cell.start > from.cell.start;
  const [upper, lower] = isBelow ? [from.cell, to.cell] : [to.cell, from.cell];
  const isBetween = band.cells.some((cell) => cell.start > upper.start && cell.start < lower.start);
  const middle = band.start + band.size / 2;
  if (!isBetween) {
    const path: Polyline = [
      [middle, endOf(upper)],
      [middle, lower.start],
    ];
    return isBelow ? path : path.toReversed();
  }
  const edge = band.start + band.size;
  const round = Math.min(farEdge, edge + 14);
  return rounded([
    [edge, middleOf(from.cell)],
    [round, middleOf(from.cell)],
    [round, middleOf(to.cell)],
    [edge, middleOf(to.cell)],
  ]);
}

function betweenLanes(bands: readonly Band[], left: Spot, right: Spot): Polyline {
  const start = left.band.start + left.band.size;
  const end = right.band.start;
  const between = bands.slice(left.index + 1, right.index).flatMap((band) => band.cells);
  const facing = facingOf(left.cell, right.cell);
  if (facing !== null && isFree(between, facing))
    return [
      [start, facing],
      [end, facing],
    ];
  const [a, b] = [middleOf(left.cell), middleOf(right.cell)];
  if (between.length === 0) return curve([start, a], [end, b]);
  const lane = freeLane(between, a);
  const first = start + 12;
  const last = end - 12;
  const into = clamp(lane, right.cell.start + 12, endOf(right.cell) - 12);
  return rounded([
    [start, a],
    [first, a],
    [first, lane],
    [last, lane],
    [last, into],
    [end, into],
  ]);
}

/** The middle of what both boxes have in common, or null where that is too little. */
function facingOf(a: GridCell, b: GridCell): number | null {
  const low = Math.max(a.start, b.start);
  const high = Math.min(endOf(a), endOf(b));
  return high - low >= facingMin ? (low + high) / 2 : null;
}

const isFree = (cells: readonly GridCell[], at: number): boolean =>
  cells.every((cell) => at < cell.start - 4 || at > endOf(cell) + 4);

/** A way past the boxes between, as near as possible to where the link comes from. */
function freeLane(between: readonly GridCell[], near: number): number {
  const candidates = between.flatMap((cell) => [cell.start - 7, endOf(cell) + 7, endOf(cell) + 22]);
  const free = candidates.filter((at) => isFree(between, at));
  return free.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0] ?? near;
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), Math.max(low, high));

const curvePointCount = 24;

function curve(from: MapPoint, to: MapPoint): Polyline {
  const bend = (to[0] - from[0]) / 2;
  return Array.from({ length: curvePointCount + 1 }, (_, index): MapPoint => {
    const t = index / curvePointCount;
    const u = 1 - t;
    const along =
      u ** 3 * from[0] + 3 * u * u * t * (from[0] + bend) + 3 * u * t * t * (to[0] - bend) + t ** 3 * to[0];
    const across = (u ** 3 + 3 * u * u * t) * from[1] + (3 * u * t * t + t ** 3) * to[1];
    return [along, across];
  });
}

/** Cuts each corner with a short curve. */
function rounded(corners: Polyline): Polyline {
  return corners.flatMap((corner, index): Polyline => {
    const before = corners[index - 1];
    const after = corners[index + 1];
    if (before === undefined || after === undefined) return [corner];
    const enter = towards(corner, before);
    const leave = towards(corner, after);
    const middle: MapPoint = [
      (enter[0] + leave[0]) / 4 + corner[0] / 2,
      (enter[1] + leave[1]) / 4 + corner[1] / 2,
    ];
    return [enter, middle, leave];
  });
}

function towards(from: MapPoint, to: MapPoint): MapPoint {
  const distance = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const share = distance === 0 ? 0 : Math.min(cornerRadius, distance / 2) / distance;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
