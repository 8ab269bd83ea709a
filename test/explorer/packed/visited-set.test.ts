import { expect, test } from 'vitest';
import { drawBelow } from '../../../src/base/random.ts';
import { createVisitedSet } from '../../../src/explorer/packed/visited-set.ts';

/** Few values a lane, so that worlds share lanes, places in the table and the bits beside the numbers. */
const lanesFrom = (draw: number): readonly [number, number, number] => [
  drawBelow(64, draw, 1) | (drawBelow(4, draw, 2) << 30),
  drawBelow(4, draw, 3) << drawBelow(32, draw, 4),
  drawBelow(256, draw, 5),
];

test('[E8] worlds are told apart by all three lanes, while the table grows and whatever was fetched', () => {
  const visited = createVisitedSet();
  const numbers = new Map<string, number>();
  const handful = 32;
  for (let first = 0; first < 40_000; first += handful) {
    const worlds = Array.from({ length: handful }, (_, index) => lanesFrom(first + index));
    visited.fetch(
      Int32Array.from(worlds, ([a]) => a),
      Int32Array.from(worlds, ([, b]) => b),
      handful,
    );
    for (const [a, b, c] of worlds) {
      const known = numbers.get(`${a} ${b} ${c}`);
      const number = visited.add(a, b, c, first - 1);
      expect([number, visited.isNew()]).toEqual([known ?? numbers.size, known === undefined]);
      numbers.set(`${a} ${b} ${c}`, number);
    }
  }
  expect(visited.count()).toBe(numbers.size);
  for (const [lanes, number] of numbers)
    expect(`${visited.lane(number, 0)} ${visited.lane(number, 1)} ${visited.lane(number, 2)}`).toBe(lanes);
});

test('a world keeps the first world that it was reached from', () => {
  const visited = createVisitedSet();
  const start = visited.add(1, 2, 3, -1);
  const next = visited.add(4, 5, 6, start);
  expect(visited.add(4, 5, 6, next)).toBe(next);
  expect([visited.parentOf(start), visited.parentOf(next)]).toEqual([-1, start]);
});
