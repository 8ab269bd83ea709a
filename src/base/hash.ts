import type { Json, JsonRecord } from './json.ts';

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
  dataToLanes(value);
  return lanesAsHash();
}

export function hashString(text: string): Hash {
  textToLanes(text);
  return lanesAsHash();
}

/**
 * The hash of what was hashed last. Data are hashed part by part in here and in local variables: a run hashes
 * half a million parts as it is opened, and to allocate a hash for each takes longer than to compute it.
 */
const lanes = new Uint32Array(3);

const lane = (index: number): number => lanes[index] ?? 0;
const lanesAsHash = (): Hash => [lane(0), lane(1), lane(2)];

function toLanes(a: number, b: number, c: number): void {
  lanes[0] = a;
  lanes[1] = b;
  lanes[2] = c;
}

function dataToLanes(value: Json | undefined): void {
  if (value === null || value === undefined) seedToLanes(1);
  else if (typeof value === 'string') textToLanes(value);
  else if (typeof value === 'number') numberToLanes(value);
  else if (typeof value === 'boolean') seedToLanes(value ? 2 : 3);
  else if (isList(value)) listToLanes(value);
  else recordToLanes(value);
}

function listToLanes(list: readonly Json[]): void {
  seedToLanes(6 + list.length * 16);
  let [a, b, c] = [lane(0) | 0, lane(1) | 0, lane(2) | 0];
  for (let index = 0; index < list.length; index += 1) {
    numberToLanes(index);
    placeInLanes(list[index]);
    a = (a + lane(0)) | 0;
    b = (b + lane(1)) | 0;
    c = (c + lane(2)) | 0;
  }
  toLanes(a, b, c);
}

function recordToLanes(record: JsonRecord): void {
  seedToLanes(7);
  let [a, b, c] = [lane(0) | 0, lane(1) | 0, lane(2) | 0];
  for (const key of Object.keys(record)) {
    const item = record[key];
    if (item === undefined) continue;
    textToLanes(key);
    placeInLanes(item);
    a = (a + lane(0)) | 0;
    b = (b + lane(1)) | 0;
    c = (c + lane(2)) | 0;
  }
  toLanes(a, b, c);
}

/** As `placeHash`, for a position that has just been hashed. */
function placeInLanes(content: Json | undefined): void {
  const [a, b, c] = [lane(0) | 0, lane(1) | 0, lane(2) | 0];
  dataToLanes(content);
  const [x, y, z] = [lane(0) | 0, lane(1) | 0, lane(2) | 0];
  toLanes(scramble(a, x, y), scramble(b, y, z), scramble(c, z, x));
}

function textToLanes(text: string): void {
  let a = 0x9e3779b9 ^ text.length;
  let b = 0x85ebca6b | 0;
  let c = 0xc2b2ae35 | 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995) ^ (b >>> 13);
    c = Math.imul((c << 5) ^ (c >>> 27) ^ code, 0x27d4eb2f);
  }
  toLanes(scramble(a, b, 4), scramble(b, c, 4), scramble(c, a, 4));
}

const isList = (value: readonly Json[] | JsonRecord): value is readonly Json[] => Array.isArray(value);

const floats = new Float64Array(1);
const words = new Uint32Array(floats.buffer);

function numberToLanes(value: number): void {
  floats[0] = value === 0 ? 0 : value; // one zero, not two
  const low = (words[0] ?? 0) | 0;
  const high = (words[1] ?? 0) | 0;
  toLanes(scramble(low, high, 5), scramble(low ^ 0x5bf03635, high, 55), scramble(high, low, 555));
}

function seedToLanes(seed: number): void {
  toLanes(scramble(seed, 11, 1), scramble(seed, 12, 2), scramble(seed, 13, 3));
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
