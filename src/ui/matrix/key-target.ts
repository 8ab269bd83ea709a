/** A cell of the table; row -1 are the heads of the columns. */
export type At = { readonly row: number; readonly column: number };

type Key = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** Where a key leads from a cell; null: it is none of ours. */
export function keyTarget(
  { key, ctrlKey, metaKey, altKey }: Key,
  { row, column }: At,
  counts: { readonly rows: number; readonly columns: number },
): At | null {
  if (altKey || metaKey) return null;
  const last = { row: counts.rows - 1, column: counts.columns - 1 };
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(-1, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(last.row, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(last.column, column + 1) };
    case 'Home':
      return { row: ctrlKey ? -1 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? last.row : row, column: last.column };
    default:
      return null;
  }
}
