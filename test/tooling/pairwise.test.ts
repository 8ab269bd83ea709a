import { expect, test } from 'vitest';
import { canBeCompleted, choiceOf, metIn, pairsOf, pairwiseCover } from '../support/pairwise.ts';
import { misfitsOf } from '../../src/scenarios/slots/slots.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import { goTogether, patternsIn, slotPairs, slotsText } from '../support/order-lab.ts';

const patterns = patternsIn(orderScenario.slots);

test('every two variants of two slots that go together meet in one of the setups that tests run through', () => {
  const met = new Set(slotPairs.flatMap(metIn));
  const apart = pairsOf(patterns).filter((pair) => !met.has(pair));
  // Two that get on with each other may yet need what the other can't do with.
  const couldMeet = (pair: string): boolean => canBeCompleted(patterns, goTogether, choiceOf(pair));
  expect(apart.filter(couldMeet)).toEqual([]);
  expect(slotPairs.flatMap(misfitsOf)).toEqual([]);
  expect(new Set(slotPairs.map(slotsText)).size).toBe(slotPairs.length);
});

test('a cover is hardly larger than the two largest parts demand', () => {
  const [largest = 0, second = 0] = Object.values(patterns)
    .map((variants) => variants.length)
    .sort((a, b) => b - a);
  const cover = pairwiseCover(patterns, goTogether);
  expect(cover.length).toBeLessThanOrEqual(largest * second * 1.4);
});

test('a cover holds legal choices only, and every pair that has one', () => {
  const parts = { a: ['1', '2', '3'], b: ['1', '2'], c: ['1', '2'] };
  // The first of a goes with the first of b, whose second goes with the first of c alone.
  const isLegal = (choice: Readonly<Record<string, string>>): boolean =>
    !(choice['a'] === '1' && choice['b'] === '2') && !(choice['b'] === '2' && choice['c'] === '2');
  const cover = pairwiseCover(parts, isLegal);
  const met = new Set(cover.flatMap(metIn));
  expect(cover.filter((choice) => !isLegal(choice))).toEqual([]);
  expect(pairsOf(parts).filter((pair) => !met.has(pair))).toEqual(['a 1 b 2', 'b 2 c 2']);
});
