import type { Json, JsonRecord } from '../../base/json.ts';
import type { Inquiry } from '../../explorer/inquiry.ts';

/** All that was asked, as one text: equal inquiries have equal keys, whatever the order of their parts. */
export function keyOf(inquiry: Inquiry): string {
  return canonical(inquiry);
}

function canonical(value: Json | undefined): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const record = value as JsonRecord;
  const pairs = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`);
  return `{${pairs.join(',')}}`;
}
