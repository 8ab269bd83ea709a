import type { Json } from '../../base/json.ts';

const lengthMax = 80;

/** A value as a table shows it: JSON for what is not a plain cell, cut where it is long. */
export function cellText(value: Json | undefined): string {
  if (value === undefined || value === null) return 'NULL';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > lengthMax ? `${text.slice(0, lengthMax - 1)}…` : text;
}
