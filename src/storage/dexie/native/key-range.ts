import { compareKeys, type Key } from '../../../base/key.ts';
import type { QueryPlan } from '../../../kernel/database/query.ts';

/** A list above every key that a column can hold: IndexedDB sorts lists after numbers and strings. */
const aboveAll: readonly never[] = [];

/**
 * The range of IndexedDB's keys that a plan reads; null is everything. `isScalar` says that the
 * key is one column's bare value and not a list.
 */
export function keyRangeOf(plan: QueryPlan, isScalar: boolean): IDBKeyRange | null {
  const { prefix, above, below } = plan;
  if (isScalar) {
    const [value] = prefix;
    if (value !== undefined) return IDBKeyRange.only(value);
    const [low] = above;
    if (below === null) return low === undefined ? null : IDBKeyRange.lowerBound(low, true);
    return low === undefined ? IDBKeyRange.upperBound(below, true) : between(low, below);
  }
  if (prefix.length + above.length === 0 && below === null) return null;
  const low = above.length === 0 ? prefix : [...prefix, ...above, aboveAll];
  // The list that ends with the bound comes before every key that begins with it.
  return below === null ? IDBKeyRange.bound(low, [...prefix, aboveAll]) : between(low, [...prefix, below]);
}

/** What lies between two keys, neither of which is meant; a range must not be made the wrong way round. */
function between(low: Key, high: Key): IDBKeyRange {
  return compareKeys(low, high) < 0 ? IDBKeyRange.bound(low, high, true, true) : IDBKeyRange.only(aboveAll);
}
