import { expect, test } from 'vitest';
import { createVisitedSet } from '../../src/explorer/visited-set.ts';

test('[E2] what a larger table takes is told before it is made, so that a search can end within its memory', () => {
  const visited = createVisitedSet();
  const growths: (readonly [told: number, grown: number])[] = [];
  visited.add(0, 0, 0, -1);
  for (let world = 1; world < 50_000; world += 1) {
    const told = visited.growthByteCount(1);
    const before = visited.byteCount();
    visited.add(Math.imul(world, 0x9e3779b1), world, world, -1);
    const grown = visited.byteCount() - before;
    if (told !== 0 || grown !== 0) growths.push([told, grown]);
  }
  expect(growths.length).toBeGreaterThan(3);
  // The new table is told; the old one, which is half of it, is counted already.
  expect(growths.every(([told, grown]) => told === 2 * grown)).toBe(true);
});
