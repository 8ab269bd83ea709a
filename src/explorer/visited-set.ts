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
  readonly count: () => number;
  readonly lane: (world: number, lane: 0 | 1 | 2) => number;
  readonly parentOf: (world: number) => number;
  /** Where the world goes if left alone; -1: nowhere, it is at rest; -2: not looked at yet. */
  readonly nextOf: (world: number) => number;
  readonly setNext: (world: number, next: number) => void;
  readonly byteCount: () => number;
};

const blockBits = 16;
const blockMask = (1 << blockBits) - 1;
const width = 5;
/** Of the table of numbers; what is beyond makes room. */
const fullness = 0.7;

export function createVisitedSet(): VisitedSet {
  const blocks: Int32Array[] = [];
  let table = new Int32Array(1 << 12);
  let limit = Math.floor(table.length * fullness);
  let count = 0;
  let added = false;

  const blockOf = (world: number): Int32Array => blocks[world >>> blockBits] ?? empty;
  const field = (world: number, at: number): number => blockOf(world)[(world & blockMask) * width + at] ?? 0;

  const add = (a: number, b: number, c: number, parent: number): number => {
    let mask = table.length - 1;
    let at = a & mask;
    for (;;) {
      const world = (table[at] ?? 0) - 1;
      if (world < 0) break;
      const block = blockOf(world);
      const start = (world & blockMask) * width;
      if (block[start] === a && block[start + 1] === b && block[start + 2] === c) {
        added = false;
        return world;
      }
      at = (at + 1) & mask;
    }
    if (count >= limit) {
      enlarge();
      mask = table.length - 1;
      at = a & mask;
      while (table[at] !== 0) at = (at + 1) & mask;
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
    table[at] = count;
    added = true;
    return count - 1;
  };

  const enlarge = (): void => {
    table = new Int32Array(table.length * 2);
    limit = Math.floor(table.length * fullness);
    const mask = table.length - 1;
    for (let world = 0; world < count; world += 1) {
      let at = field(world, 0) & mask;
      while (table[at] !== 0) at = (at + 1) & mask;
      table[at] = world + 1;
    }
  };

  return {
    add,
    isNew: () => added,
    count: () => count,
    lane: field,
    parentOf: (world) => field(world, 3),
    nextOf: (world) => field(world, 4),
    setNext: (world, next) => {
      blockOf(world)[(world & blockMask) * width + 4] = next;
    },
    byteCount: () => table.byteLength + blocks.length * (width << (blockBits + 2)),
  };
}

const empty = new Int32Array(0);
