import { expect, test } from 'vitest';
import { both, conflict, createThings } from '../../../src/explorer/independence/access.ts';
import { smallestSet, type Member } from '../../../src/explorer/independence/stubborn-set.ts';

const { reading, writing, adding } = createThings();

test('[E3] what is only added is in the way of who reads or writes the whole, and of nobody who adds', () => {
  const inserts = (key: string) => both(writing(`row ${key}`), adding('rows'));
  expect(conflict(inserts('1'), inserts('2'))).toBe(false);
  expect(conflict(inserts('1'), inserts('1'))).toBe(true);
  for (const whole of [reading('rows'), writing('rows')]) {
    expect(conflict(inserts('1'), whole)).toBe(true);
    expect(conflict(whole, inserts('1'))).toBe(true);
  }
  expect(conflict(reading('rows'), reading('rows'))).toBe(false);
});

/** Members whose own moves and futures bear their numbers; `disturbers`: whose future is in whose way. */
function setOf(disturbers: readonly (readonly number[])[], keys: readonly number[]) {
  const members = disturbers.map((_, at): Member => ({ own: at, futures: [at], isKey: keys.includes(at) }));
  return smallestSet(members, (own, future) => disturbers[own]?.includes(future) === true);
}

test('[E3] a set takes in whoever may disturb what is in it, and whoever disturbs those', () => {
  expect(setOf([[1], [2], [], []], [0])).toEqual([0, 1, 2]);
});

test('[E3] of the sets with a move that goes by itself the smallest is taken', () => {
  expect(setOf([[1], [0], []], [0, 2])).toEqual([2]);
  // Nobody is in the way of the last one, but it can't go.
  expect(setOf([[1], [0], []], [0])).toEqual([0, 1]);
  expect(setOf([[1], [0], []], [])).toBe(null);
});
