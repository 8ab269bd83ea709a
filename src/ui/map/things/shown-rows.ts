import type { Card } from '../../../app/stage/picture.ts';

/** The newest rows, and whatever must be seen however short the room is; in their own order. */
export function shownRows(rows: readonly Card[], countMax: number): readonly Card[] {
  const pinnedCount = rows.filter((row) => row.isPinned).length;
  let free = Math.max(0, countMax - pinnedCount);
  const kept = new Set<Card>();
  for (const row of rows.toReversed()) {
    if (row.isPinned) kept.add(row);
    else if (free > 0) {
      kept.add(row);
      free -= 1;
    }
  }
  return rows.filter((row) => kept.has(row));
}
