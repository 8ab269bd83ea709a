import type { Plan } from '../../kernel/database/query.ts';

/** A list above every key that a column can hold: IndexedDB sorts lists after numbers and strings. */
const aboveAll: readonly never[] = [];

/**
 * The range of IndexedDB's keys that a plan reads; null is everything. `isScalar` says that the
 * key is one column's bare value and not a list.
 */
export function keyRangeOf(plan: Plan, isScalar: boolean): IDBKeyRange | null {
  if (isScalar) {
    const value = plan.prefix[0];
    if (value !== undefined) return IDBKeyRange.only(value);
    return plan.above === null ? null : IDBKeyRange.lowerBound(plan.above, true);
  }
  if (plan.prefix.length === 0 && plan.above === null) return null;
  const low = plan.above === null ? plan.prefix : [...plan.prefix, plan.above, aboveAll];
  return IDBKeyRange.bound(low, [...plan.prefix, aboveAll]);
}
