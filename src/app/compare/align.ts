/**
 * One order for what several columns have in their own: a thing that only some columns have stands
 * behind what came before it there. The first column keeps its order.
 */
export function alignKeys(columns: readonly (readonly string[])[]): readonly string[] {
  let rows: readonly string[] = [];
  for (const column of columns) {
    let at = -1;
    for (const key of column) {
      const known = rows.indexOf(key);
      if (known >= 0) {
        // What came earlier here than elsewhere does not draw the rest of the column up with it.
        at = Math.max(at, known);
        continue;
      }
      at += 1;
      rows = [...rows.slice(0, at), key, ...rows.slice(at)];
    }
  }
  return rows;
}
