import type { StoreyRow } from './place-boxes.ts';
import type { MapCell, Storey } from './storeys.ts';

/**
 * A storey that is wider than the room is broken into as few rows as can be, none much wider than another; what stands
 * below each other stands side by side there, where a row has room for it.
 */
export function brokenRows(storeys: readonly Storey[], room: number, gap: number): readonly StoreyRow[] {
  return storeys.flatMap((storey) => {
    const rows = broken(storey.cells, room, gap);
    return rows.map((cells) => ({
      ...storey,
      cells: rows.length === 1 ? cells : unstacked(cells, room, gap),
      spared: 0,
    }));
  });
}

type Rows = readonly (readonly MapCell[])[];

const widthOf = (row: readonly MapCell[], gap: number): number =>
  row.reduce((sum, { least }) => sum + least, gap * (row.length - 1));

function unstacked(cells: readonly MapCell[], room: number, gap: number): readonly MapCell[] {
  const apart = cells.flatMap((cell) => cell.places.map((place) => ({ ...cell, places: [place] })));
  return widthOf(apart, gap) <= room ? apart : cells;
}

function broken(cells: readonly MapCell[], room: number, gap: number): Rows {
  const widest = (rows: Rows): number => Math.max(...rows.map((row) => widthOf(row, gap)));
  if (widthOf(cells, gap) <= room || cells.length < 2) return [cells];
  const [first = [cells], ...others] = Array.from({ length: cells.length - 1 }, (_, index): Rows => [
    cells.slice(0, index + 1),
    ...broken(cells.slice(index + 1), room, gap),
  ]);
  return others.reduce(
    (best, rows) =>
      rows.length < best.length || (rows.length === best.length && widest(rows) < widest(best)) ? rows : best,
    first,
  );
}
