import { expect, test } from 'vitest';
import { createFrontier } from '../../../src/explorer/search/frontier.ts';
import { createHand, type Hand } from '../../../src/explorer/packed/world-batch.ts';

/** A world whose parts and whose processes' numbers all say which one it is. */
function put(frontier: ReturnType<typeof createFrontier>, number: number, slots: number, processes: number) {
  const hand = createHand(1, slots, processes);
  hand.parts.fill(number);
  frontier.push(hand, 0, slots, processes);
  for (let process = 0; process < processes; process += 1) frontier.know(process, number);
}

function taken(frontier: ReturnType<typeof createFrontier>, hand: Hand) {
  frontier.take(hand, 1);
  return {
    parts: [...hand.parts.subarray(hand.width)],
    known: [...hand.known.subarray(hand.processCountMax)],
  };
}

test('worlds come out in the order in which they went in, however many wait', () => {
  const frontier = createFrontier();
  const hand = createHand(2, 3, 2);
  let next = 1;
  let expected = 1;
  // Puts more in than it takes out, then empties it, across several chunks.
  for (let round = 0; round < 3_000; round += 1) {
    put(frontier, next, 3, 2);
    put(frontier, next + 1, 3, 2);
    next += 2;
    expect(taken(frontier, hand).parts).toEqual([expected, expected, expected]);
    expected += 1;
  }
  while (frontier.count() > 0) {
    expect(taken(frontier, hand)).toEqual({ parts: Array(3).fill(expected), known: [expected, expected] });
    expected += 1;
  }
  expect(expected).toBe(next);
});

test('a world that was put in before there were more slots has nothing in these', () => {
  const frontier = createFrontier();
  put(frontier, 7, 2, 1);
  put(frontier, 8, 4, 2);
  put(frontier, 9, 4, 2);
  const hand = createHand(2, 5, 3);
  expect(taken(frontier, hand)).toEqual({ parts: [7, 7, 0, 0, 0], known: [7, 0, 0] });
  expect(taken(frontier, hand)).toEqual({ parts: [8, 8, 8, 8, 0], known: [8, 8, 0] });
  expect(taken(frontier, hand)).toEqual({ parts: [9, 9, 9, 9, 0], known: [9, 9, 0] });
});

test('what changes is the world that was put in last; a number that does not fit is to be looked up again', () => {
  const frontier = createFrontier();
  put(frontier, 1, 2, 2);
  put(frontier, 2, 2, 2);
  frontier.change(1, 5);
  frontier.know(0, 65_535);
  frontier.know(1, 65_536);
  const hand = createHand(2, 2, 2);
  expect(taken(frontier, hand)).toEqual({ parts: [1, 1], known: [1, 1] });
  expect(taken(frontier, hand)).toEqual({ parts: [2, 5], known: [65_535, 0] });
});

test('worlds that were taken make room for others', () => {
  const frontier = createFrontier();
  const hand = createHand(2, 4, 4);
  put(frontier, 1, 4, 4);
  const before = frontier.byteCount();
  for (let number = 2; number < 20_000; number += 1) {
    put(frontier, number, 4, 4);
    frontier.take(hand, 1);
  }
  expect(frontier.byteCount()).toBeLessThanOrEqual(3 * before);
});
