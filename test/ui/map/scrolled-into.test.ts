import { expect, test } from 'vitest';
import { scrolledInto } from '../../../src/ui/map/scrolled-into.ts';

test.each([
  ['in sight', 20, 50, 100, 0],
  ['at the end of the room', 50, 50, 100, 0],
  ['above', -30, 50, 100, -30],
  ['below', 120, 50, 100, 70],
  ['partly below', 80, 50, 100, 30],
  ['longer than the room', 40, 200, 100, 40],
] as const)('what is %s is scrolled to no farther than needed', (_, start, size, room, by) => {
  expect(scrolledInto(start, size, room)).toBe(by);
});
