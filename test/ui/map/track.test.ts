import { expect, test } from 'vitest';
import { sample, stepAt, tracksOf } from '../../../src/ui/map/track.ts';

test('a track goes from the first point to the last in equal steps', () => {
  const track = sample([
    [0, 0],
    [10, 0],
    [10, 30],
  ]);
  expect([track[0], track[1]]).toEqual([0, 0]);
  expect([track.at(-2), track.at(-1)]).toEqual([10, 30]);
  const lengths = Array.from(
    { length: 64 },
    (_, step) =>
      Math.abs((track[2 * step + 2] ?? 0) - (track[2 * step] ?? 0)) +
      Math.abs((track[2 * step + 3] ?? 0) - (track[2 * step + 1] ?? 0)),
  );
  for (const length of lengths) expect(length).toBeCloseTo(40 / 64, 3);
});

test('a progress beyond its bounds stays on the track', () => {
  expect([stepAt(-1), stepAt(0), stepAt(0.5), stepAt(1), stepAt(2)]).toEqual([0, 0, 32, 64, 64]);
});

test('an answer flies back on the way of its question', () => {
  const box = { x: 0, y: 0, width: 1, height: 1 };
  const geometry = {
    width: 10,
    height: 10,
    unit: 1,
    isColumn: false,
    swims: [],
    lanes: [],
    boxes: { a: box, b: box },
    paths: { 'a->b': [[0, 0] as const, [8, 0] as const] },
  };
  const tracks = tracksOf(geometry, [{ id: 'a->b', from: 'a', to: 'b' }]);
  // Neither ends on a place: what stands there is not to be covered.
  expect(tracks.get('a->b')?.[0]).toBe(2);
  expect(tracks.get('b->a')?.[0]).toBe(6);
});
