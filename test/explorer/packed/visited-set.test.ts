import { expect, test } from 'vitest';
import { drawBelow } from '../../../src/base/random.ts';
import { createVisitedSet } from '../../../src/explorer/packed/visited-set.ts';

/** Few values a lane, so that worlds share lanes, places in the table and the bits beside the numbers. */
const lanesFrom = (draw: number): readonly [number, number, number] => [
  drawBelow(64, draw, 1) | (drawBelow(4, draw, 2) << 30),
  drawBelow(4, draw, 3) << drawBelow(32, draw, 4),
  drawBelow(32, draw, 5),
];

test('[E8] worlds are told apart by all three lanes, while the table grows and whatever was fetched', () => {
  const visited = createVisitedSet();
  const numbers = new Map<string, number>();
  const handful = 32;
  // The table grows three times, at 2,867 worlds and twice and four times as many.
  const drawCount = 14_016;
  /** One by one, tens of thousands of expectations take longer than all that is expected. */
  const wrong: unknown[] = [];
  for (let first = 0; first < drawCount; first += handful) {
    const worlds = Array.from({ length: handful }, (_, index) => lanesFrom(first + index));
    visited.fetch(
      Int32Array.from(worlds, ([a]) => a),
      Int32Array.from(worlds, ([, b]) => b),
      handful,
    );
    for (const [a, b, c] of worlds) {
      const known = numbers.get(`${a} ${b} ${c}`);
      const number = visited.add(a, b, c, first - 1);
      const isRight = number === (known ?? numbers.size) && visited.isNew() === (known === undefined);
      if (!isRight) wrong.push([a, b, c, number, known]);
      numbers.set(`${a} ${b} ${c}`, number);
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(visited.count()).toBe(numbers.size);
  // Many come again.
  expect(numbers.size).toBeGreaterThan(11_468);
  expect(numbers.size).toBeLessThan(drawCount - 500);
  const lost = [...numbers].filter(
    ([lanes, number]) =>
      `${visited.lane(number, 0)} ${visited.lane(number, 1)} ${visited.lane(number, 2)}` !== lanes,
  );
  expect(lost.slice(0, 5)).toEqual([]);
});

test('a world keeps the first world that it was reached from', () => {
  const visited = createVisitedSet();
  const start = visited.add(1, 2, 3, -1);
  const next = visited.add(4, 5, 6, start);
  expect(visited.add(4, 5, 6, next)).toBe(next);
  expect([visited.parentOf(start), visited.parentOf(next)]).toEqual([-1, start]);
});
