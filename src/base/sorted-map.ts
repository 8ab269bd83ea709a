import { addHash, hashOf, placeHash, subtractHash, zeroHash, type Hash } from './hash.ts';
import { isRecord, type Json } from './json.ts';
import { compareKeys, type Key } from './key.ts';

/**
 * A persistent sorted map as plain data: two levels of arrays, so that a change copies one chunk
 * and the list of chunks. Its hash follows each change and does not depend on how it came about.
 */
export type SortedMap<Value extends Json = Json> = {
  readonly chunks: readonly Chunk<Value>[];
  readonly size: number;
  readonly hash: Hash;
};
type Chunk<Value> = readonly Entry<Value>[];
export type Entry<Value> = { readonly key: Key; readonly value: Value };

const chunkSizeMax = 48;
const empty: SortedMap<never> = { chunks: [], size: 0, hash: zeroHash };

export function emptyMap<Value extends Json>(): SortedMap<Value> {
  return empty;
}

export function getValue<Value extends Json>(map: SortedMap<Value>, key: Key): Value | undefined {
  const chunk = map.chunks[chunkFor(map, key)];
  if (chunk === undefined) return undefined;
  const entry = chunk[lowerBound(chunk, key)];
  return entry !== undefined && compareKeys(entry.key, key) === 0 ? entry.value : undefined;
}

export function setValue<Value extends Json>(
  map: SortedMap<Value>,
  key: Key,
  value: Value,
): SortedMap<Value> {
  const entry: Entry<Value> = { key, value };
  const chunkIndex = chunkFor(map, key);
  const chunk = map.chunks[chunkIndex] ?? [];
  const index = lowerBound(chunk, key);
  const old = chunk[index];
  const replaces = old !== undefined && compareKeys(old.key, key) === 0;
  const changed = chunk.toSpliced(index, replaces ? 1 : 0, entry);
  const half = changed.length >> 1;
  const parts = changed.length > chunkSizeMax ? [changed.slice(0, half), changed.slice(half)] : [changed];
  const base = replaces ? subtractHash(map.hash, entryHash(old)) : map.hash;
  return {
    chunks: map.chunks.toSpliced(chunkIndex, 1, ...parts),
    size: map.size + (replaces ? 0 : 1),
    hash: addHash(base, entryHash(entry)),
  };
}

export function removeValue<Value extends Json>(map: SortedMap<Value>, key: Key): SortedMap<Value> {
  const chunkIndex = chunkFor(map, key);
  const chunk = map.chunks[chunkIndex];
  if (chunk === undefined) return map;
  const index = lowerBound(chunk, key);
  const old = chunk[index];
  if (old === undefined || compareKeys(old.key, key) !== 0) return map;
  const rest = chunk.toSpliced(index, 1);
  return {
    chunks: map.chunks.toSpliced(chunkIndex, 1, ...(rest.length > 0 ? [rest] : [])),
    size: map.size - 1,
    hash: subtractHash(map.hash, entryHash(old)),
  };
}

/** The entries in key order, from the first whose key is not below `from`. */
export function* entriesFrom<Value extends Json>(
  map: SortedMap<Value>,
  from?: Key,
): Generator<Entry<Value>, void, void> {
  let chunkIndex = from === undefined ? 0 : chunkFor(map, from);
  let index = from === undefined ? 0 : lowerBound(map.chunks[chunkIndex] ?? [], from);
  for (; chunkIndex < map.chunks.length; chunkIndex += 1) {
    const chunk = map.chunks[chunkIndex] ?? [];
    for (; index < chunk.length; index += 1) {
      const entry = chunk[index];
      if (entry !== undefined) yield entry;
    }
    index = 0;
  }
}

/** The same for whoever has no use for a generator, until `visit` says false: tables are read many times a move. */
export function visitFrom<Value extends Json>(
  map: SortedMap<Value>,
  from: Key | undefined,
  visit: (entry: Entry<Value>) => boolean,
): void {
  let chunkIndex = from === undefined ? 0 : chunkFor(map, from);
  let index = from === undefined ? 0 : lowerBound(map.chunks[chunkIndex] ?? [], from);
  for (; chunkIndex < map.chunks.length; chunkIndex += 1) {
    const chunk = map.chunks[chunkIndex] ?? [];
    for (; index < chunk.length; index += 1) {
      const entry = chunk[index];
      if (entry !== undefined && !visit(entry)) return;
    }
    index = 0;
  }
}

export function valuesOf<Value extends Json>(map: SortedMap<Value>): readonly Value[] {
  return map.chunks.flatMap((chunk) => chunk.map((entry) => entry.value));
}

/** The last so many entries, in key order; what comes before them is not touched. */
export function lastEntries<Value extends Json>(
  map: SortedMap<Value>,
  countMax: number,
): readonly Entry<Value>[] {
  let from = map.chunks.length;
  let count = 0;
  while (from > 0 && count < countMax) {
    from -= 1;
    count += map.chunks[from]?.length ?? 0;
  }
  const entries = map.chunks.slice(from).flat();
  return entries.length > countMax ? entries.slice(entries.length - countMax) : entries;
}

export function lastEntry<Value extends Json>(map: SortedMap<Value>): Entry<Value> | undefined {
  return map.chunks.at(-1)?.at(-1);
}

/** The same hash, computed without the help of the kept one. */
export function hashFromScratch(map: SortedMap): Hash {
  let hash = zeroHash;
  for (const entry of entriesFrom(map)) hash = addHash(hash, entryHash(entry));
  return hash;
}

const entryHash = (entry: Entry<Json>): Hash => placeHash(hashOf(entry.key), hashOf(entry.value));

/** The chunk that holds the key or would take it: the last one whose first key is not above it. */
function chunkFor(map: SortedMap, key: Key): number {
  let low = 0;
  let high = map.chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const first = map.chunks[middle]?.[0];
    if (first !== undefined && compareKeys(first.key, key) <= 0) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function lowerBound(chunk: Chunk<Json>, key: Key): number {
  let low = 0;
  let high = chunk.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = chunk[middle];
    if (entry !== undefined && compareKeys(entry.key, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells a sorted map from other plain data by its shape. */
export function isSortedMap(value: Json): value is SortedMap {
  return isRecord(value) && 'chunks' in value && 'size' in value && 'hash' in value;
}
