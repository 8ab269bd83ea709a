import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignKeys } from '../../../src/app/compare/align.ts';

test('what all have stands in the order of the first, what only one has behind what came before it there', () => {
  expect(
    alignKeys([
      ['sent', 'committed', 'answered'],
      ['sent', 'committed', 'published', 'applied', 'answered', 'again'],
    ]),
  ).toEqual(['sent', 'committed', 'published', 'applied', 'answered', 'again']);
});

test('what came earlier here than elsewhere does not draw the rest up with it', () => {
  expect(
    alignKeys([
      ['a', 'b', 'c'],
      ['c', 'a', 'b', 'd'],
    ]),
  ).toEqual(['a', 'b', 'c', 'd']);
});

test('each key has one row, and the first column keeps its order', () => {
  const keys = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'));
  fc.assert(
    fc.property(fc.array(keys, { minLength: 1, maxLength: 3 }), (columns) => {
      const rows = alignKeys(columns);
      expect([...rows].sort()).toEqual([...new Set(columns.flat())].sort());
      const [first = []] = columns;
      expect(rows.filter((key) => first.includes(key))).toEqual(first);
    }),
  );
});
