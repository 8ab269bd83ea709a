import { grown } from './grown.ts';

/**
 * Numbers tuples of integers from 0 on, in the order in which they come. Open addressing over typed
 * arrays: a Map would need a string or an object a tuple.
 */
export type TupleTable = {
  /** The number of a tuple, -1 if it has none yet. */
  readonly find: (tuple: Int32Array, length: number) => number;
  /** Numbers the tuple that was looked for last and not found. */
  readonly add: (tuple: Int32Array, length: number) => number;
  readonly count: () => number;
  readonly byteCount: () => number;
};

export function createTupleTable(): TupleTable {
  let slots = new Int32Array(1 << 12);
  let hashes = new Int32Array(1 << 10);
  let starts = new Int32Array((1 << 10) + 1);
  let pool = new Int32Array(1 << 13);
  let count = 0;

  const find = (tuple: Int32Array, length: number): number => {
    const hash = hashTuple(tuple, length);
    const mask = slots.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const number = (slots[at] ?? 0) - 1;
      if (number < 0) return -1;
      if (hashes[number] === hash && isAt(number, tuple, length)) return number;
    }
  };

  const isAt = (number: number, tuple: Int32Array, length: number): boolean => {
    const start = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - start !== length) return false;
    for (let index = 0; index < length; index += 1) if (pool[start + index] !== tuple[index]) return false;
    return true;
  };

  const add = (tuple: Int32Array, length: number): number => {
    if (count + 1 >= starts.length) {
      starts = grown(starts, starts.length * 2);
      hashes = grown(hashes, starts.length);
    }
    const start = starts[count] ?? 0;
    if (start + length > pool.length) pool = grown(pool, pool.length * 2 + length);
    for (let index = 0; index < length; index += 1) pool[start + index] = tuple[index] ?? 0;
    hashes[count] = hashTuple(tuple, length);
    starts[count + 1] = start + length;
    if ((count + 1) * 2 > slots.length) {
      slots = new Int32Array(slots.length * 2);
      for (let number = 0; number < count; number += 1) place(number);
    }
    place(count);
    count += 1;
    return count - 1;
  };

  const place = (number: number): void => {
    const mask = slots.length - 1;
    let at = (hashes[number] ?? 0) & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = number + 1;
  };

  return {
    find,
    add,
    count: () => count,
    byteCount: () => slots.byteLength + hashes.byteLength + starts.byteLength + pool.byteLength,
  };
}

function hashTuple(tuple: Int32Array, length: number): number {
  let hash = length;
  for (let index = 0; index < length; index += 1) {
    hash = Math.imul(hash ^ (tuple[index] ?? 0), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
