import { createHash } from 'node:crypto';
import { entriesFrom, isSortedMap } from '../../src/base/sorted-map.ts';
import { isRecord, type Json } from '../../src/base/json.ts';
import type { World } from '../../src/kernel/world.ts';

/**
 * What makes a world the world it is, as one text: without slowness, the order of transactions, and
 * what is derived (hashes, points, indexes, and how a sorted map cuts its chunks).
 */
export function canonicalWorld({ slowness: _, hash: __, ...world }: World): string {
  return JSON.stringify(canonical(world as unknown as Json));
}

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

const derived = new Set(['hash', 'point', 'indexes']);

function canonical(value: Json | undefined): unknown {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((item: Json) => canonical(item));
  if (!isRecord(value)) return value;
  if (isSortedMap(value as Json & object))
    return [...entriesFrom(value as Parameters<typeof entriesFrom>[0])].map(({ key, value: item }) => [
      key,
      canonical(item as Json),
    ]);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !derived.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => [
        name,
        name === 'transactions' ? byId(item as readonly Json[]) : canonical(item as Json),
      ]),
  );
}

const byId = (transactions: readonly Json[]): readonly unknown[] =>
  transactions.map((transaction) => JSON.stringify(canonical(transaction))).sort();
