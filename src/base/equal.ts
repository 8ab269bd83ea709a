import type { Json, JsonRecord } from './json.ts';

/** Whether two plain data are the same; the order of keys and `undefined` properties don't count. */
export function equalJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isList(a)) {
    if (!isList(b) || a.length !== b.length) return false;
    return a.every((item, index) => equalJson(item, b[index]));
  }
  if (isList(b)) return false;
  for (const key of Object.keys(a)) if (!equalJson(a[key], own(b, key))) return false;
  for (const key of Object.keys(b)) if (b[key] !== undefined && own(a, key) === undefined) return false;
  return true;
}

/** Data from outside may be named like what every object inherits. */
const own = (record: JsonRecord, key: string): Json | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
