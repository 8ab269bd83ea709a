import type { MapLayout, MapPlace } from '../../scenarios/form/map-layout.ts';
import { type Band, type GridCell, routeLink, type Polyline } from './route.ts';

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where everything on the map is, in pixels of the map's own box. */
export type Geometry = {
  readonly width: number;
  readonly height: number;
  /** Pixels of one unit of the map. */
  readonly unit: number;
  readonly boxes: Readonly<Record<string, Box>>;
  /** By link id, from the caller to the called. */
  readonly paths: Readonly<Record<string, Polyline>>;
};

const padding = 9;
/** Above the places, for links that go round. */
const headHeight = 14;
/** Below the places, for the credit. */
const footHeight = 18;
/** Room between lanes, in which a token can be seen to fly. */
const laneGap = { across: 25, down: 16 };
const cellGap = 12;
/** Free room behind the last lane, for links that go round. */
const farMargin = { across: 18, down: 10 };

const weights: Readonly<Record<MapPlace['kind'], number>> = {
  client: 1.05,
  service: 1.4,
  database: 1.4,
  relay: 1.3,
  broker: 1.2,
  consumer: 1.4,
  person: 1.05,
  outside: 1.3,
};
const heights: Readonly<Record<MapPlace['kind'], number>> = {
  client: 44,
  service: 68,
  database: 72,
  relay: 72,
  broker: 62,
  consumer: 62,
  person: 62,
  outside: 62,
};
/** Below this width a box can't show its name on a phone; its lane is then split. */
const cellWidthMin = 110;
/** Below this height a box can't show its name, or a store with its relays can't stand beside its services. */
const cellHeightMin = 44;
const rowHeightMin = 26;

/** How high the map must be for its places to be read; what has no room scrolls. */
export function heightNeeded(layout: MapLayout): number {
  const cellCount = Math.max(0, ...columnsOf(layout).map((places) => places.length));
  const within = Math.max(rowCountOf(layout) * rowHeightMin, cellCount * (cellHeightMin + cellGap));
  return headHeight + footHeight - cellGap + within;
}

const rowCountOf = ({ places }: MapLayout): number =>
  Math.max(1, ...places.map((place) => place.row + place.span));

/** Left to right in exactly the room that there is, so that nothing is scaled and all is readable. */
export function layOutAcross(layout: MapLayout, width: number, height: number): Geometry {
  const columns = columnsOf(layout);
  const unitWidth =
    (width - 2 * padding - farMargin.across - laneGap.across * (columns.length - 1)) /
    columns.reduce((sum, places) => sum + weightOf(places), 0);
  const unit = (height - headHeight - footHeight + cellGap) / rowCountOf(layout);
  let start = padding;
  const bands = columns.map((places): Band => {
    const size = unitWidth * weightOf(places);
    const band = {
      start,
      size,
      cells: places.map(({ id, row, span }) => ({
        id,
        start: headHeight + row * unit,
        size: span * unit - cellGap,
      })),
    };
    start += size + laneGap.across;
    return band;
  });
  return toGeometry(layout, bands, { isDown: false, width, height, farEdge: width - padding });
}

/** Top to bottom, as high as it needs to be: a phone's page scrolls. */
export function layOutDown(layout: MapLayout, width: number): Geometry {
  const lanes = columnsOf(layout).flatMap((places) => lanesOf(layout, places, width));
  let start = padding;
  const bands = lanes.map((places): Band => {
    const size = Math.max(...places.map((place) => heights[place.kind]));
    const spanSum = places.reduce((sum, place) => sum + place.span, 0);
    const room = width - 2 * padding - farMargin.down - cellGap * (places.length - 1);
    let x = padding;
    const cells = places.map(({ id, span }): GridCell => {
      const cell = { id, start: x, size: (room * span) / spanSum };
      x += cell.size + cellGap;
      return cell;
    });
    const band = { start, size, cells };
    start += size + laneGap.down;
    return band;
  });
  const height = start - laneGap.down + footHeight;
  return toGeometry(layout, bands, { isDown: true, width, height, farEdge: height });
}

function columnsOf({ places }: MapLayout): readonly (readonly MapPlace[])[] {
  const columns = [...new Set(places.map((place) => place.column))].sort((a, b) => a - b);
  return columns.map((column) =>
    places.filter((place) => place.column === column).sort((a, b) => a.row - b.row),
  );
}

const weightOf = (places: readonly MapPlace[]): number =>
  Math.max(...places.map((place) => weights[place.kind]));

/** One lane, or several where it would be too narrow: callers first, what they call below them. */
function lanesOf(
  { links }: MapLayout,
  places: readonly MapPlace[],
  width: number,
): readonly (readonly MapPlace[])[] {
  const spanSum = places.reduce((sum, place) => sum + place.span, 0);
  const narrowest = Math.min(...places.map((place) => (width * place.span) / spanSum));
  if (narrowest >= cellWidthMin) return [places];
  const isCalled = (place: MapPlace): boolean =>
    links.some((link) => link.to === place.id && places.some((other) => other.id === link.from));
  const called = [places.filter((place) => !isCalled(place)), places.filter(isCalled)];
  return called.flatMap((lane) => inRows(lane, Math.max(1, Math.floor(width / cellWidthMin))));
}

/** As few rows as do, filled evenly. */
function inRows(places: readonly MapPlace[], countMax: number): readonly (readonly MapPlace[])[] {
  const rowCount = Math.ceil(places.length / countMax);
  const perRow = Math.ceil(places.length / Math.max(1, rowCount));
  return Array.from({ length: rowCount }, (_, row) => places.slice(row * perRow, (row + 1) * perRow));
}

type Frame = {
  readonly isDown: boolean;
  readonly width: number;
  readonly height: number;
  readonly farEdge: number;
};

function toGeometry(layout: MapLayout, bands: readonly Band[], frame: Frame): Geometry {
  const { isDown, width, height, farEdge } = frame;
  const boxes: Record<string, Box> = {};
  for (const band of bands)
    for (const cell of band.cells)
      boxes[cell.id] = isDown
        ? { x: cell.start, y: band.start, width: cell.size, height: band.size }
        : { x: band.start, y: cell.start, width: band.size, height: cell.size };
  const paths: Record<string, Polyline> = {};
  for (const link of layout.links) {
    const path = routeLink(bands, link, farEdge);
    if (path !== null) paths[link.id] = isDown ? path.map(([a, b]) => [b, a] as const) : path;
  }
  return { width, height, unit: 1, boxes, paths };
}
