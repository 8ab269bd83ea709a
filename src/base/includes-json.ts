import { equalJson } from './equal.ts';
import { isRecord, type Json } from './json.ts';

/** Whether data are as a pattern says: of a record, and of records in it, only what is named counts. */
export function includesJson(data: Json | undefined, pattern: Json | undefined): boolean {
  if (!isRecord(pattern)) return equalJson(data, pattern);
  if (!isRecord(data)) return false;
  return Object.entries(pattern).every(([key, value]) =>
    includesJson(Object.hasOwn(data, key) ? data[key] : undefined, value),
  );
}
