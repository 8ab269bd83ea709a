import type { JsonRecord } from './json.ts';

/** A value of plain data where it is a text; null where it is none. */
export function textIn(data: JsonRecord, name: string): string | null {
  const value = data[name];
  return typeof value === 'string' ? value : null;
}
