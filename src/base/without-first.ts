import type { Json } from './json.ts';
import { entriesFrom, removeValue, type SortedMap } from './sorted-map.ts';

/** A map by keys of several parts, without all whose first part is this. */
export function withoutFirst<Value extends Json>(map: SortedMap<Value>, first: string): SortedMap<Value> {
  let left = map;
  for (const { key } of entriesFrom(map))
    if (Array.isArray(key) && key[0] === first) left = removeValue(left, key);
  return left;
}
