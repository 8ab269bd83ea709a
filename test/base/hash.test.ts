import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalJson } from '../../src/base/equal.ts';
import {
  addHash,
  equalHash,
  hashOf,
  hashString,
  hashText,
  placeHash,
  subtractHash,
  zeroHash,
} from '../../src/base/hash.ts';
import type { Json } from '../../src/base/json.ts';

const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;

describe('hash', () => {
  test('equal data have equal hashes, different data different ones', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(equalHash(hashOf(a), hashOf(b))).toBe(equalJson(a, b));
      }),
      { numRuns: 2_000 },
    );
  });

  test('neither the order of keys nor an undefined property counts', () => {
    expect(hashOf({ a: 1, b: [2] })).toEqual(hashOf({ b: [2], c: undefined, a: 1 }));
    expect(hashOf(0)).toEqual(hashOf(-0));
    expect(hashOf(undefined)).toEqual(hashOf(null));
  });

  test('small data of all shapes differ from each other', () => {
    const plain: readonly Json[] = [
      null,
      true,
      false,
      0,
      1,
      -1,
      0.5,
      2 ** 53,
      '',
      '0',
      '1',
      'ab',
      'ba',
      '\0',
      '\0\0',
    ];
    const lists: readonly Json[] = [[], [null], [[]], [0], [1], [0, 1], [1, 0], [1, 1], ['a'], [[1], 1]];
    const records: readonly Json[] = [
      {},
      { a: null },
      { a: 1 },
      { b: 1 },
      { a: 1, b: 1 },
      { a: { b: 1 } },
      { 0: 1 },
      { a: [] },
    ];
    const shapes = [...plain, ...lists, ...records];
    const texts = shapes.map((shape) => hashText(hashOf(shape)));
    expect(new Set(texts).size).toBe(shapes.length);
  });

  test('what is kept by its hash in links and stores is found again: hashes stay what they are', () => {
    const kept = { id: 7, text: 'Bestellung', part: [null, true, -0.5], none: undefined, deep: { of: [] } };
    expect(hashText(hashOf(kept))).toBe('8ffcd57cde941669cafe8075');
    expect(hashText(placeHash(hashString('row'), hashOf([1, 'a'])))).toBe('2595c6c8d9048d1e80740671');
  });

  test('a hundred thousand neighbouring texts and numbers do not collide, in any one lane rarely', () => {
    const hashes = Array.from({ length: 50_000 }, (_, n) => [hashString(`row-${n}`), hashOf(n)]).flat();
    expect(new Set(hashes.map(hashText)).size).toBe(hashes.length);
    // About one pair of a hundred thousand random 32-bit numbers is equal by chance.
    for (const lane of [0, 1, 2] as const)
      expect(hashes.length - new Set(hashes.map((hash) => hash[lane])).size).toBeLessThan(10);
  });

  test('a part that is taken out again leaves the sum as it was, and equal parts do not cancel', () => {
    const [a, b] = [hashOf('a'), hashOf('b')];
    expect(subtractHash(addHash(a, b), b)).toEqual(a);
    expect(addHash(addHash(a, b), b)).not.toEqual(a);
    expect(addHash(a, zeroHash)).toEqual(a);
  });

  test('a part that moves to another place changes the whole', () => {
    const whole = (first: Json, second: Json) =>
      addHash(placeHash(hashOf(1), hashOf(first)), placeHash(hashOf(2), hashOf(second)));
    expect(whole('a', 'b')).not.toEqual(whole('b', 'a'));
  });

  test('a hash is written as twenty-four hexadecimal digits', () => {
    expect(hashText([0, 1, 0xffffffff])).toBe('0000000000000001ffffffff');
  });
});
