import { expect, test } from 'vitest';
import { metIn, pairsOf, pairwiseCover } from '../support/pairwise.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import { slotPairs, slotsText } from '../support/order-lab.ts';

test('every two variants of two slots meet in one of the setups that tests run through', () => {
  const met = new Set(slotPairs.flatMap(metIn));
  expect(pairsOf(orderScenario.slots).filter((pair) => !met.has(pair))).toEqual([]);
  expect(new Set(slotPairs.map(slotsText)).size).toBe(slotPairs.length);
});

test('a cover is hardly larger than the two largest parts demand', () => {
  const [largest = 0, second = 0] = Object.values(orderScenario.slots)
    .map((variants) => variants.length)
    .sort((a, b) => b - a);
  const cover = pairwiseCover(orderScenario.slots);
  expect(cover.length).toBeGreaterThanOrEqual(largest * second);
  expect(cover.length).toBeLessThanOrEqual(largest * second * 1.4);
});
