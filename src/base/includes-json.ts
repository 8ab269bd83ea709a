import { equalJson } from './equal.ts';
import { isRecord, type Json, type JsonRecord } from './json.ts';

/** Whether data are as a pattern says: of a record, and of records in it, only what is named counts. */
export function includesJson(data: Json | undefined, pattern: Json | undefined): boolean {
  if (!isRecord(pattern)) return equalJson(data, pattern);
  if (!isRecord(data)) return false;
  const record = data as JsonRecord;
  return Object.entries(pattern as JsonRecord).every(([key, value]) =>
    includesJson(Object.hasOwn(record, key) ? record[key] : undefined, value),
  );
}
