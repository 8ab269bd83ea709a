import { createHash } from 'node:crypto';
import { entriesFrom, isSortedMap } from '../../src/base/sorted-map.ts';
import type { Json } from '../../src/base/json.ts';
import type { World } from '../../src/kernel/world/world.ts';

/**
 * What makes a world the world it is, as one text: without slowness, the order of transactions, and
 * what is derived (hashes, points, indexes, and how a sorted map cuts its chunks).
 */
export function canonicalWorld(world: World): string {
  return canonicalText({ ...world, slowness: {} });
}

/** The same of any part of a world. */
export function canonicalText(part: Json): string {
  return JSON.stringify(canonical(part));
}

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

const derived = new Set(['hash', 'point', 'indexes']);

function canonical(value: Json | undefined): Json {
  if (value === undefined || value === null || typeof value !== 'object') return value ?? null;
  if (isList(value)) return value.map(canonical);
  if (isSortedMap(value)) return [...entriesFrom(value)].map((entry) => [entry.key, canonical(entry.value)]);
  const parts = Object.entries(value)
    .filter(([name, part]) => part !== undefined && !derived.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]): [string, Json] => {
      const inOrder = canonical(part);
      return [name, name === 'transactions' && isList(inOrder) ? sorted(inOrder) : inOrder];
    });
  return Object.fromEntries(parts);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const sorted = (list: readonly Json[]): readonly string[] => list.map((item) => JSON.stringify(item)).sort();
