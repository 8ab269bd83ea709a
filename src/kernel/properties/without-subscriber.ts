import type { Json } from '../../base/json.ts';
import { entriesFrom, removeValue, type SortedMap } from '../../base/sorted-map.ts';

/** What is kept by subscriber first, without all that one of them has. */
export function withoutSubscriber<Value extends Json>(
  map: SortedMap<Value>,
  subscriber: string,
): SortedMap<Value> {
  let left = map;
  for (const { key } of entriesFrom(map))
    if (Array.isArray(key) && key[0] === subscriber) left = removeValue(left, key);
  return left;
}
