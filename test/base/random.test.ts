import { expect, test } from 'vitest';
import { drawBelow, drawUnit } from '../../src/base/random.ts';

test('a draw depends on its seeds alone, and on the order of them', () => {
  expect(drawUnit(1, 2, 3)).toBe(drawUnit(1, 2, 3));
  expect(drawUnit(1, 2)).not.toBe(drawUnit(2, 1));
  expect(drawUnit(0)).not.toBe(drawUnit(0, 0));
});

test('draws fill the range evenly and stay in it', () => {
  const counts = new Map<number, number>();
  for (let seed = 0; seed < 6_000; seed += 1) {
    const face = drawBelow(6, seed, 7);
    counts.set(face, (counts.get(face) ?? 0) + 1);
  }
  expect([...counts.keys()].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
  for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
});
