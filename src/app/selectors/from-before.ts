import type { Json } from '../../base/json.ts';
import { entriesFrom, getValue, type SortedMap } from '../../base/sorted-map.ts';

/**
 * How many entries stood there before the run began and still do. What was preloaded is no doing of the
 * run, so no count of the run's has it. Costs what the preload was long.
 */
export function fromBefore<Value extends Json>(
  now: SortedMap<Value> | undefined,
  start: SortedMap<Value> | undefined,
): number {
  if (now === undefined || start === undefined) return 0;
  let count = 0;
  for (const { key } of entriesFrom(start)) if (getValue(now, key) !== undefined) count += 1;
  return count;
}
