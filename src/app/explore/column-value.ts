import type { Json } from '../../base/json.ts';

/** A value of a column as somebody types it: what reads as a number, true, false or null is that, all else a text. */
export function readColumnValue(typed: string): Json {
  try {
    const value = JSON.parse(typed) as Json;
    return typeof value === 'object' && value !== null ? typed : value;
  } catch {
    return typed;
  }
}

/** The same as it is typed: a text that would read as something else stands in quotes. */
export function columnValueText(value: Json): string {
  return typeof value === 'string' && readColumnValue(value) === value ? value : JSON.stringify(value);
}
