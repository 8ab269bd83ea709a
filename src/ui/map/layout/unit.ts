/** How places stand: in whole storeys, in storeys that are broken where they don't fit, in one column. */
export type MapShape = 'whole' | 'broken' | 'column';

/** In pixels: below these widths of the map its storeys are broken, and its places stand in one column. */
const leastWidth = { whole: 980, broken: 620 };

export function shapeAt(width: number): MapShape {
  if (width >= leastWidth.whole) return 'whole';
  return width >= leastWidth.broken ? 'broken' : 'column';
}

/** The room that each shape fills at one pixel a unit, and how many pixels a unit has at most. */
const filled: Readonly<
  Record<MapShape, { readonly width: number; readonly height: number; readonly most: number }>
> = {
  whole: { width: leastWidth.whole, height: 520, most: 2.75 },
  broken: { width: 768, height: 640, most: 1.25 },
  column: { width: 390, height: 0, most: 1.4 },
};

/**
 * Pixels of one unit: the larger the room, the larger the letters. Twentieths, so that edges stay sharp. A map that is
 * as high as it likes has none of its own height.
 */
export function unitFor(shape: MapShape, width: number, height: number | null): number {
  const room = filled[shape];
  const down = height === null || room.height === 0 ? room.most : height / room.height;
  return Math.max(1, Math.floor(Math.min(width / room.width, down, room.most) * 20 + 1e-6) / 20);
}
