import { expect, test } from 'vitest';
import { circlesIn } from './circles.ts';

test('a circle is told once, with all that lies on it, and what only leads to it is left out', () => {
  const edges: [string, string][] = [
    ['door', 'a'],
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
    ['c', 'cellar'],
    ['alone', 'alone'],
  ];
  expect(circlesIn(edges)).toEqual([['a', 'b', 'c'], ['alone']]);
});

test('there is none where every way ends', () => {
  expect(
    circlesIn([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
      ['c', 'd'],
    ]),
  ).toEqual([]);
});
