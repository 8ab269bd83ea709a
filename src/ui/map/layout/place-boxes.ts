import type { PlaceId } from '../../../kernel/terms/names.ts';
import type { Box, Swim } from '../ground/geometry.ts';
import { cellWidths } from './cell-widths.ts';
import type { MapCell, Storey } from './storeys.ts';
import type { MapShape } from './unit.ts';

export type StoreyRow = Storey & {
  /** The part of the width that is left free before its cells. */
  readonly spared: number;
  /** Between its cells, in units, where they must stand closer than others. */
  readonly gap?: number;
};

export type Room = {
  readonly width: number;
  /** Null: as high as it likes, as what is around it scrolls. */
  readonly height: number | null;
  readonly unit: number;
  readonly shape: MapShape;
};

/** How far a business's ground goes beyond what stands on it. */
type Inset = { readonly side: number; readonly top: number; readonly bottom: number };

type Tight = {
  readonly end: number;
  readonly lane: number;
  readonly stack: number;
  readonly gap: number;
  readonly inset: Inset;
};

/** In units. */
export type Spacing = {
  readonly side: number;
  readonly end: number;
  readonly gap: number;
  readonly laneMin: number;
  /** What it all shrinks to before the map scrolls: a tag still stands in a lane. */
  readonly tight: Tight;
  readonly laneMax: number;
  readonly stack: number;
  readonly inset: Inset;
};

const inset: Inset = { side: 12, top: 25, bottom: 10 };
const tight = (lane: number): Tight => ({
  end: 2,
  lane,
  stack: 5,
  gap: 32,
  inset: { ...inset, top: 20, bottom: 5 },
});

const spacings: Readonly<Record<MapShape, Spacing>> = {
  whole: { side: 20, end: 12, gap: 48, laneMin: 48, laneMax: 96, stack: 12, inset, tight: tight(30) },
  broken: { side: 16, end: 10, gap: 32, laneMin: 40, laneMax: 72, stack: 12, inset, tight: tight(30) },
  column: { side: 12, end: 8, gap: 16, laneMin: 30, laneMax: 30, stack: 12, inset, tight: tight(30) },
};
const credit = 12;

export const spacingOf = (shape: MapShape): Spacing => spacings[shape];

/** How far in a row's things may begin and end. */
function spanOf(
  row: StoreyRow,
  { width, unit, shape }: Room,
): { readonly start: number; readonly room: number } {
  const { side, inset, gap } = spacingOf(shape);
  const edge = row.swim === null ? 0 : inset.side * unit;
  const first = row.swim === null || row.swim.from > 0 ? 0 : edge;
  const whole = width - 2 * side * unit;
  const start = side * unit + first + whole * row.spared;
  const gaps = (row.cells.length - 1) * (row.gap ?? gap) * unit;
  return { start, room: whole * (1 - row.spared) - first - edge - gaps };
}

/** The width of each place: it follows from the room alone, so that its height can be measured. */
export function placeWidths(rows: readonly StoreyRow[], room: Room): Readonly<Record<PlaceId, number>> {
  const widths: Record<PlaceId, number> = {};
  for (const row of rows) {
    const each = cellWidths(row.cells, spanOf(row, room).room, room.unit);
    for (const [index, { places }] of row.cells.entries())
      for (const id of places) widths[id] = each[index] ?? 0;
  }
  return widths;
}

export type Boxes = {
  readonly boxes: Readonly<Record<PlaceId, Box>>;
  readonly swims: readonly Swim[];
  readonly lanes: readonly Box[];
  readonly height: number;
  /** What each lane is high, before what is too much goes to the margins. */
  readonly lane: number;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What is above and below what, in pixels. */
function downWith(
  spacing: Spacing,
  rows: readonly StoreyRow[],
  { unit, height }: Room,
  heightOf: (id: PlaceId) => number,
) {
  const [end, stack] = [spacing.end * unit, spacing.stack * unit];
  const cellHeight = ({ places }: MapCell): number => sum(places.map(heightOf)) + stack * (places.length - 1);
  const heights = rows.map(({ cells }) => Math.max(0, ...cells.map(cellHeight)));
  const insets = rows.map(({ swim }) =>
    swim === null
      ? { top: 0, bottom: 0 }
      : { top: spacing.inset.top * unit, bottom: spacing.inset.bottom * unit },
  );
  const used = sum(heights) + sum(insets.map(({ top, bottom }) => top + bottom));
  const laneCount = rows.length - 1;
  const lane = height === null ? spacing.laneMin * unit : (height - used - 2 * end) / Math.max(1, laneCount);
  const given = Math.min(spacing.laneMax * unit, Math.max(spacing.tight.lane * unit, lane));
  return { heights, insets, end, stack, lane, given, whole: used + given * laneCount, cellHeight };
}

/** Rows from above to below; what the rows leave is shared by the lanes between them. */
export function placeBoxes(rows: readonly StoreyRow[], room: Room, heightOf: (id: PlaceId) => number): Boxes {
  const { unit, shape, width } = room;
  const spacing = spacingOf(shape);
  const loose = downWith(spacing, rows, room, heightOf);
  const { lane } = loose;
  const { heights, insets, end, stack, given, whole, cellHeight } =
    lane >= spacing.tight.lane * unit
      ? loose
      : downWith({ ...spacing, ...spacing.tight, gap: spacing.gap }, rows, room, heightOf);
  // Below what is no higher than its places there is room for the credit.
  const height =
    room.height === null ? whole + 2 * end + credit * unit : Math.max(room.height, whole + 2 * end);
  const boxes: Record<PlaceId, Box> = {};
  const swims: Swim[] = [];
  const lanes: Box[] = [];
  let y = room.height === null ? end : (height - whole) / 2;
  for (const [index, row] of rows.entries()) {
    const [inside, around] = [heights[index] ?? 0, insets[index] ?? { top: 0, bottom: 0 }];
    const outside = inside + around.top + around.bottom;
    const { start } = spanOf(row, room);
    const widths = placeWidths([row], room);
    let x = start;
    for (const [column, cell] of row.cells.entries()) {
      if (row.swim?.from === column)
        swims.push({
          business: row.swim.business,
          box: {
            x: x - inset.side * unit,
            y,
            width: width - spacing.side * unit - x + inset.side * unit,
            height: outside,
          },
        });
      const own = widths[cell.places[0] ?? ''] ?? 0;
      let top = y + around.top + offsetIn(row, cell, inside - cellHeight(cell));
      for (const id of cell.places) {
        boxes[id] = { x, y: top, width: own, height: heightOf(id) };
        top += heightOf(id) + stack;
      }
      x += own + (row.gap ?? spacing.gap) * unit;
    }
    y += outside;
    if (index < rows.length - 1) lanes.push({ x: 0, y, width, height: given });
    y += given;
  }
  return { boxes, swims, lanes, height, lane };
}

/** Boxes keep to the horizon's side; beside a stack, what works on one store keeps to the top. */
function offsetIn({ side, swim, cells }: StoreyRow, { isLevel = false }: MapCell, spare: number): number {
  const hasStacks = cells.some(({ places }) => places.length > 1);
  if (swim !== null && hasStacks && isLevel) return 0;
  return side === 'above' ? spare : side === 'horizon' ? spare / 2 : 0;
}
