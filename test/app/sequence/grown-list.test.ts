import { expect, test } from 'vitest';
import {
  added,
  countWhile,
  emptyList,
  itemAt,
  itemsBetween,
  type GrownList,
} from '../../../src/app/sequence/grown-list.ts';

const upTo = (length: number): GrownList<number> =>
  Array.from({ length }, (_, index) => index).reduce<GrownList<number>>(added, emptyList());

test.each([0, 1, 63, 64, 65, 128, 200])('a list of %i items holds them in their order', (length) => {
  const list = upTo(length);
  const items = Array.from({ length }, (_, index) => index);
  expect(list.length).toBe(length);
  expect(itemsBetween(list, 0, length)).toEqual(items);
  expect(itemsBetween(list, -3, length + 9)).toEqual(items);
  expect(itemsBetween(list, 60, 70)).toEqual(items.slice(60, 70));
  expect(items.map((index) => itemAt(list, index))).toEqual(items);
  expect(itemAt(list, length)).toBeUndefined();
});

test('adding leaves the list before as it was, and shares its full chunks', () => {
  const before = upTo(130);
  const [one, other] = [added(before, 1_000), added(before, 2_000)];
  expect([before.length, itemAt(before, 130), itemAt(one, 130), itemAt(other, 130)]).toEqual([
    130,
    undefined,
    1_000,
    2_000,
  ]);
  expect(one.chunks[0]).toBe(before.chunks[0]);
});

test('it finds how many items come before the first for which something no longer holds', () => {
  const list = upTo(150);
  expect([-1, 0, 99, 149, 500].map((last) => countWhile(list, (item) => item <= last))).toEqual([
    0, 1, 100, 150, 150,
  ]);
});
