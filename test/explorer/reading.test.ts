import { expect, test } from 'vitest';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import { usualBounds } from '../../src/explorer/question/bounds.ts';
import { orderScenario as scenario } from '../../src/scenarios/order/order-scenario.ts';
import { getOrder, revise } from '../../src/scenarios/order/story-parts.ts';
import { compareSearches } from '../support/compare-searches.ts';
import { slotsWith } from '../support/slots-with.ts';

// Nothing fails: that the read model is behind is enough.
test.each([
  ['read-model', ['read-your-writes']],
  ['wait-for-version', []],
  ['fold-the-log', []],
  ['read-own-store', []],
])('[E3] [R1] what is asked of %s is searched as well with the reduction as without', (reading, broken) => {
  const slots = slotsWith(scenario, { reading, effect: 'row' });
  const bounds = { ...usualBounds, commandCount: 2, faults: {}, faultCountMax: 0 };
  const setup = { scenario: scenario.id, slots, seed: 1 };
  const problem = problemOf(scenario, setup, bounds, null, [], [revise(150), getOrder]);
  const { kind, full, reduced } = compareSearches(problem);
  expect(kind).toBe('same');
  expect([...full.brokenAt.keys()]).toEqual(broken);
  expect(reduced?.stateCount).toBeLessThan(full.stateCount);
});
