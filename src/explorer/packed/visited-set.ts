/**
 * The worlds that a search has seen: 96 bits of each (E8), the world it was first reached from, and a
 * world that it can go on to by itself. Worlds are numbered in the order of their discovery. Records
 * stand in blocks, as one large array could not grow without being copied; a table of numbers in open
 * addressing finds them. A Set ends at 2^24 entries.
 */
export type VisitedSet = {
  /** The number of a world; a new one gets the next number, and `isNew` says so. */
  readonly add: (a: number, b: number, c: number, parent: number) => number;
  readonly isNew: () => boolean;
  /**
   * Brings near what `add` will look at for so many worlds, by the first two lanes of each: `add` waits for
   * memory each time, while loads that need nothing of each other are under way together.
   */
  readonly fetch: (a: Int32Array, b: Int32Array, count: number) => void;
  readonly count: () => number;
  readonly lane: (world: number, lane: 0 | 1 | 2) => number;
  readonly parentOf: (world: number) => number;
  /** Where the world goes if left alone; -1: nowhere, it is at rest; -2: not looked at yet. */
  readonly nextOf: (world: number) => number;
  readonly setNext: (world: number, next: number) => void;
  readonly byteCount: () => number;
  /** What so many worlds more take beside that: a full table stays until a larger one stands. */
  readonly growthByteCount: (worldCount: number) => number;
};

/** A number in the table has 27 bits, and beside it stand five bits of the hash: few others look like it. */
const worldBits = 27;
export const worldCountMax = (1 << worldBits) - 1;

const blockBits = 16;
const blockMask = (1 << blockBits) - 1;
const width = 5;
/** Of the table of numbers; what is beyond makes room. */
const fullness = 0.7;
/** So many worlds at a time find their places in a larger table. */
const stretch = 64;

export function createVisitedSet(): VisitedSet {
  const blocks: Int32Array[] = [];
  let table = new Int32Array(1 << 12);
  let limit = Math.floor(table.length * fullness);
  let count = 0;
  let added = false;
  // What has been brought near. Nobody needs it, but loads whose values are not kept are left out.
  let near = new Int32Array(256);

  const blockOf = (world: number): Int32Array => blocks[world >>> blockBits] ?? empty;
  const field = (world: number, at: number): number => blockOf(world)[(world & blockMask) * width + at] ?? 0;

  const add = (a: number, b: number, c: number, parent: number): number => {
    const mask = table.length - 1;
    let at = a & mask;
    for (let entry = table[at] ?? 0; entry !== 0; entry = table[at] ?? 0) {
      if ((entry ^ b) >>> worldBits === 0) {
        const world = (entry & worldCountMax) - 1;
        const block = blockOf(world);
        const start = (world & blockMask) * width;
        if (block[start] === a && block[start + 1] === b && block[start + 2] === c) {
          added = false;
          return world;
        }
      }
      at = (at + 1) & mask;
    }
    if (count >= limit) {
      enlarge();
      at = freeFor(a);
    }
    if (count >>> blockBits === blocks.length) blocks.push(new Int32Array(width << blockBits));
    const block = blockOf(count);
    const start = (count & blockMask) * width;
    block[start] = a;
    block[start + 1] = b;
    block[start + 2] = c;
    block[start + 3] = parent;
    block[start + 4] = -2;
    count += 1;
    table[at] = entryOf(count, b);
    added = true;
    return count - 1;
  };

  const freeFor = (a: number): number => {
    const mask = table.length - 1;
    let at = a & mask;
    while (table[at] !== 0) at = (at + 1) & mask;
    return at;
  };

  const enlarge = (): void => {
    const old = count;
    table = new Int32Array(table.length * 2);
    limit = Math.floor(table.length * fullness);
    const mask = table.length - 1;
    for (let from = 0; from < old; from += stretch) {
      const to = Math.min(from + stretch, old);
      for (let world = from; world < to; world += 1) near[world - from] = table[field(world, 0) & mask] ?? 0;
      for (let world = from; world < to; world += 1)
        table[freeFor(field(world, 0))] = entryOf(world + 1, field(world, 1));
    }
  };

  return {
    add,
    isNew: () => added,
    fetch: (a, b, worldCount) => {
      if (worldCount > near.length) near = new Int32Array(2 * worldCount);
      const mask = table.length - 1;
      for (let index = 0; index < worldCount; index += 1) near[index] = table[(a[index] ?? 0) & mask] ?? 0;
      for (let index = 0; index < worldCount; index += 1) {
        const bits = b[index] ?? 0;
        let at = (a[index] ?? 0) & mask;
        let entry = near[index] ?? 0;
        while (entry !== 0 && (entry ^ bits) >>> worldBits !== 0) {
          at = (at + 1) & mask;
          entry = table[at] ?? 0;
        }
        if (entry !== 0) near[index] = field((entry & worldCountMax) - 1, 0);
      }
    },
    count: () => count,
    lane: field,
    parentOf: (world) => field(world, 3),
    nextOf: (world) => field(world, 4),
    setNext: (world, next) => {
      blockOf(world)[(world & blockMask) * width + 4] = next;
    },
    byteCount: () => table.byteLength + blocks.length * (width << (blockBits + 2)),
    growthByteCount: (worldCount) => (count + worldCount > limit ? 2 * table.byteLength : 0),
  };
}

/** `number` begins at 1: an entry of 0 is free. */
const entryOf = (number: number, b: number): number => number | (b & ~worldCountMax);

const empty = new Int32Array(0);
