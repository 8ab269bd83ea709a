import type { Hash } from '../../base/hash.ts';
import { grown } from './grown.ts';

/**
 * The parts of worlds, each value once (collapse compression): a world is a short list of numbers, one
 * a slot, and 0 stands for a part that is not there. A number belongs to one value in one slot.
 */
export type InternedParts = {
  /** The slot of a part, by kind and name; made at the first call. */
  readonly slotOf: (kind: string, name: string) => number;
  readonly slots: readonly Slot[];
  readonly numberOf: (slot: number, hash: Hash, value: () => unknown) => number;
  readonly valueOf: (number: number) => unknown;
  /** 96 bits of a part, drawn from its number: worlds are hashed by the sum over their parts. */
  readonly laneA: (number: number) => number;
  readonly laneB: (number: number) => number;
  readonly laneC: (number: number) => number;
  readonly count: () => number;
};

export type Slot = {
  readonly kind: string;
  readonly name: string;
  /** Of a name in two words: whose part it is, and which. */
  readonly owner: string;
  readonly part: string;
};

export function createComponents(): InternedParts {
  const slots: Slot[] = [];
  const slotNumbers = new Map<string, number>();
  const numbers: Map<string, number>[] = [];
  const values: unknown[] = [undefined];
  let lanesA = new Int32Array(256);
  let lanesB = new Int32Array(256);
  let lanesC = new Int32Array(256);

  const add = (value: unknown): number => {
    const number = values.length;
    if (number === lanesA.length)
      [lanesA, lanesB, lanesC] = [
        grown(lanesA, number * 2),
        grown(lanesB, number * 2),
        grown(lanesC, number * 2),
      ];
    lanesA[number] = mixed(number, 0x3c6ef372);
    lanesB[number] = mixed(number, 0x1b873593);
    lanesC[number] = mixed(number, 0x6a09e667);
    values.push(value);
    return number;
  };

  const slotOf = (kind: string, name: string): number => {
    const key = `${kind} ${name}`;
    const known = slotNumbers.get(key);
    if (known !== undefined) return known;
    slotNumbers.set(key, slots.length);
    numbers.push(new Map());
    const [owner = '', part = ''] = name.split(' ');
    return slots.push({ kind, name, owner, part }) - 1;
  };

  return {
    slotOf,
    slots,
    numberOf: (slot, hash, value) => {
      const ofSlot = numbers[slot];
      const key = hash.join();
      const known = ofSlot?.get(key);
      if (known !== undefined) return known;
      const number = add(value());
      ofSlot?.set(key, number);
      return number;
    },
    valueOf: (number) => values[number],
    laneA: (number) => lanesA[number] ?? 0,
    laneB: (number) => lanesB[number] ?? 0,
    laneC: (number) => lanesC[number] ?? 0,
    count: () => values.length,
  };
}

/** The finaliser of MurmurHash3 (public domain, Austin Appleby), twice, over number and lane. */
function mixed(number: number, lane: number): number {
  let hash = Math.imul(number, 0x9e3779b1) ^ lane;
  for (let round = 0; round < 2; round += 1) {
    hash ^= hash >>> 16;
    hash = Math.imul(hash, 0x85ebca6b);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0xc2b2ae35) + lane;
  }
  return hash ^ (hash >>> 16);
}
