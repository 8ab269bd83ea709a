/** A key of a table or an index. Composite keys are lists. */
export type Key = number | string | readonly Key[];

/**
 * The order of IndexedDB's keys (Indexed Database API 3.0, "compare two keys"), so that memory
 * and the browser's database agree: numbers before strings before lists.
 */
export function compareKeys(a: Key, b: Key): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (typeof a === 'object' && typeof b === 'object') {
    for (let index = 0; index < a.length && index < b.length; index += 1) {
      const order = compareKeys(a[index] ?? 0, b[index] ?? 0);
      if (order !== 0) return order;
    }
    return a.length - b.length;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

const rankOf = (key: Key): number => (typeof key === 'number' ? 0 : typeof key === 'string' ? 1 : 2);
