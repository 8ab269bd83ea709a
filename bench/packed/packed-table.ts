import { wordCount } from './layout.ts';

/** The worlds seen, whole: four words each, in open addressing over one typed array. */
export type PackedTable = {
  /** Answers whether it was new. */
  readonly add: (a: number, b: number, c: number, d: number) => boolean;
  /** Reads where worlds of a list belong, all at once, so that they are near when they are added. */
  readonly fetch: (worlds: Int32Array, length: number) => void;
  readonly count: () => number;
  readonly byteCount: () => number;
};

const fullness = 0.6;

export function createPackedTable(): PackedTable {
  let slots = new Int32Array(wordCount << 16);
  let mask = slots.length / wordCount - 1;
  let limit = Math.floor(fullness * (mask + 1));
  let count = 0;
  /** What nobody keeps is not even read. */
  const fetched = new Int32Array(1);

  const enlarge = (): void => {
    const old = slots;
    slots = new Int32Array(old.length * 2);
    mask = slots.length / wordCount - 1;
    limit = Math.floor(fullness * (mask + 1));
    for (let at = 0; at < old.length; at += wordCount) {
      const a = old[at] ?? 0;
      const b = old[at + 1] ?? 0;
      const c = old[at + 2] ?? 0;
      const d = old[at + 3] ?? 0;
      // No world is all zeros: a living consumer stands somewhere.
      if ((a | b | c | d) === 0) continue;
      put(a, b, c, d);
    }
  };

  const put = (a: number, b: number, c: number, d: number): boolean => {
    for (let slot = mixed(a, b, c, d) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * wordCount;
      const own = slots[at + 3] ?? 0;
      if (own === d && slots[at] === a && slots[at + 1] === b && slots[at + 2] === c) return false;
      if (own === 0 && slots[at] === 0 && slots[at + 1] === 0 && slots[at + 2] === 0) {
        slots[at] = a;
        slots[at + 1] = b;
        slots[at + 2] = c;
        slots[at + 3] = d;
        return true;
      }
    }
  };

  return {
    add: (a, b, c, d) => {
      if (!put(a, b, c, d)) return false;
      count += 1;
      if (count > limit) enlarge();
      return true;
    },
    fetch: (worlds, length) => {
      let sum = 0;
      for (let at = 0; at < length; at += wordCount) {
        const hash = mixed(worlds[at] ?? 0, worlds[at + 1] ?? 0, worlds[at + 2] ?? 0, worlds[at + 3] ?? 0);
        sum ^= slots[(hash & mask) * wordCount] ?? 0;
      }
      fetched[0] = sum;
    },
    count: () => count,
    byteCount: () => slots.byteLength,
  };
}

/** Each word is mixed in with a multiplication, and the end is the finaliser of MurmurHash3 (public domain). */
function mixed(a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(a, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16) ^ d, 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}
