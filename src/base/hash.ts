import type { Json } from './json.ts';

/**
 * 96 bits in three unsigned 32-bit lanes. Equal data have equal hashes, whatever the order of
 * their keys. Hashes of parts are combined by addition, so a whole's hash follows a change of one
 * part without a look at the others, and equal parts do not cancel as they would under XOR.
 */
export type Hash = readonly [number, number, number];

export const zeroHash: Hash = [0, 0, 0];

export function addHash(a: Hash, b: Hash): Hash {
  return [(a[0] + b[0]) >>> 0, (a[1] + b[1]) >>> 0, (a[2] + b[2]) >>> 0];
}

export function subtractHash(a: Hash, b: Hash): Hash {
  return [(a[0] - b[0]) >>> 0, (a[1] - b[1]) >>> 0, (a[2] - b[2]) >>> 0];
}

export function equalHash(a: Hash, b: Hash): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
}

/** Twenty-four hexadecimal digits. */
export function hashText(hash: Hash): string {
  return hash.map((lane) => lane.toString(16).padStart(8, '0')).join('');
}

/** Binds a hash to its position (a key, an index), so that moving a part changes the whole. */
export function placeHash(position: Hash, content: Hash): Hash {
  return [
    scramble(position[0], content[0], content[1]),
    scramble(position[1], content[1], content[2]),
    scramble(position[2], content[2], content[0]),
  ];
}

/** The canonical hash of plain data; `undefined` properties count as absent. */
export function hashOf(value: Json | undefined): Hash {
  if (value === null || value === undefined) return seeded(1);
  if (typeof value === 'boolean') return seeded(value ? 2 : 3);
  if (typeof value === 'number') return hashNumber(value);
  if (typeof value === 'string') return hashString(value);
  if (isList(value)) {
    let list = seeded(6 + value.length * 16);
    value.forEach((item, index) => {
      list = addHash(list, placeHash(hashNumber(index), hashOf(item)));
    });
    return list;
  }
  let record = seeded(7);
  for (const key of Object.keys(value)) {
    const item = value[key];
    if (item !== undefined) record = addHash(record, placeHash(hashString(key), hashOf(item)));
  }
  return record;
}

export function hashString(text: string): Hash {
  let a = 0x9e3779b9 ^ text.length;
  let b = 0x85ebca6b;
  let c = 0xc2b2ae35;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995) ^ (b >>> 13);
    c = Math.imul((c << 5) ^ (c >>> 27) ^ code, 0x27d4eb2f);
  }
  return [scramble(a, b, 4), scramble(b, c, 4), scramble(c, a, 4)];
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const floats = new Float64Array(1);
const words = new Uint32Array(floats.buffer);

function hashNumber(value: number): Hash {
  floats[0] = value === 0 ? 0 : value; // one zero, not two
  const low = words[0] ?? 0;
  const high = words[1] ?? 0;
  return [scramble(low, high, 5), scramble(low ^ 0x5bf03635, high, 55), scramble(high, low, 555)];
}

function seeded(seed: number): Hash {
  return [scramble(seed, 11, 1), scramble(seed, 12, 2), scramble(seed, 13, 3)];
}

/** The rounds and the finaliser of MurmurHash3 (public domain, Austin Appleby) over three words. */
function scramble(a: number, b: number, c: number): number {
  let h = Math.imul(a ^ 0x2545f491, 0xcc9e2d51);
  h = Math.imul((h << 15) | (h >>> 17), 0x1b873593) ^ b;
  h = Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64 + Math.imul(c | 0, 0x9e3779b1);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
