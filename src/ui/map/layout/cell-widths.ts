import type { MapCell } from './storeys.ts';

/** Shares a room out by weight; no cell gets less than its least while another has more than its own. */
export function cellWidths(cells: readonly MapCell[], room: number, unit: number): readonly number[] {
  const least = cells.map((cell) => cell.least * unit);
  const missing = least.reduce((sum, width) => sum + width, 0) - room;
  // Too narrow for all of them: each gives up the same part.
  if (missing > 0) return least.map((width) => (width * room) / (room + missing));
  const isFixed = cells.map(() => false);
  for (;;) {
    const free = cells.reduce((sum, { weight }, index) => sum + (isFixed[index] === true ? 0 : weight), 0);
    const left = least.reduce((sum, width, index) => sum - (isFixed[index] === true ? width : 0), room);
    const widths = cells.map(({ weight }, index) =>
      isFixed[index] === true ? (least[index] ?? 0) : (left * weight) / free,
    );
    const narrow = widths.findIndex((width, index) => isFixed[index] !== true && width < (least[index] ?? 0));
    if (narrow < 0) return widths;
    isFixed[narrow] = true;
  }
}
