import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareKeys, type Key } from '../../src/base/key.ts';

const keys: fc.Arbitrary<Key> = fc.letrec<{ key: Key }>((tie) => ({
  key: fc.oneof(
    { maxDepth: 2 },
    fc.integer(),
    fc.string({ maxLength: 3 }),
    fc.array(tie('key'), { maxLength: 3 }),
  ),
})).key;

test('keys are ordered as IndexedDB orders them', () => {
  fc.assert(
    fc.property(keys, keys, (a, b) => {
      expect(Math.sign(compareKeys(a, b))).toBe(indexedDB.cmp(a, b));
    }),
    { numRuns: 1_000 },
  );
});

test('numbers come before texts, texts before lists, and a list before what it begins', () => {
  const sorted: readonly Key[] = [-1, 0, 2, 10, '', '10', '2', 'a', [], [1], [1, 'a'], ['a']];
  expect([...sorted].reverse().sort(compareKeys)).toEqual(sorted);
});
