import type { StoreyRow } from './place-boxes.ts';
import type { MapCell, Storey } from './storeys.ts';

/**
 * A storey that is wider than the room is broken into as few rows as can be, none much wider than another; what stands
 * below each other stands side by side there, where a row has room for it; where the map is low also in a storey that
 * is whole.
 */
export function brokenRows(
  storeys: readonly Storey[],
  room: number,
  gap: number,
  isFlat: boolean,
): readonly StoreyRow[] {
  return storeys.flatMap((storey) => {
    if (storey.swim !== null) return groundRows(storey, room, gap);
    const rows = broken(storey.cells, room, gap);
    return rows.map((cells) => ({
      ...storey,
      cells: rows.length > 1 || (isFlat && storey.side === 'below') ? unstacked(cells, room, gap) : cells,
      spared: 0,
    }));
  });
}

/** In units: what a business's ground takes beside its cells. */
const aroundGround = 24;

/** A business keeps its ground whole: its relay stands below its store, and who is no part of it in a row before. */
function groundRows(storey: Storey, room: number, gap: number): readonly StoreyRow[] {
  const { swim, cells } = storey;
  const inside = room - aroundGround;
  if (swim === null || widthOf(cells, gap) <= inside) return [{ ...storey, spared: 0 }];
  const own = closedUp(cells.slice(swim.from));
  const before = cells.slice(0, swim.from);
  if (widthOf([...before, ...own], gap) <= inside)
    return [{ ...storey, cells: [...before, ...own], spared: 0 }];
  return [
    ...(before.length === 0 ? [] : [{ side: storey.side, cells: before, swim: null, spared: 0 }]),
    { ...storey, cells: own, swim: { ...swim, from: 0 }, spared: 0 },
  ];
}

/** The last cell below the one before it. */
function closedUp(cells: readonly MapCell[]): readonly MapCell[] {
  const [store, last] = cells.slice(-2);
  if (store === undefined || last === undefined) return cells;
  const least = Math.max(store.least, last.least);
  return [...cells.slice(0, -2), { ...store, places: [...store.places, ...last.places], least }];
}

/** What stands below each other stands side by side where there is room for that, if closely. */
export function flatRow(storey: Storey, room: number, gap: number): StoreyRow {
  const cells =
    storey.side === 'below' && storey.swim === null ? unstacked(storey.cells, room, gap) : storey.cells;
  return { ...storey, cells, spared: 0, ...(cells === storey.cells ? {} : { gap }) };
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
