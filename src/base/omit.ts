import type { JsonRecord } from './json.ts';

/** A record without some of its fields. */
export const omit = (record: JsonRecord, fields: readonly string[]): JsonRecord =>
  fields.length === 0
    ? record
    : Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));
