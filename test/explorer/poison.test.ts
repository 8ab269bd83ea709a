import { expect, test } from 'vitest';
import { usualBounds } from '../../src/explorer/question/bounds.ts';
import { explore } from '../../src/explorer/search/explore.ts';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';

const bounds = { ...usualBounds, commandCount: 1, faults: { poison: 1 } };

function brokenWith(failing: string): readonly string[] {
  const slots = { ...orderScenario.defaults, publishing: 'after-commit', consuming: 'naive', failing };
  const problem = problemOf(orderScenario, { scenario: 'order', slots, seed: 1 }, bounds, [
    'no-lost-event',
    'no-stuck-message',
    'effect-once',
    'something-happens',
  ]);
  const { verdicts } = explore(problem, { isReduced: true });
  return verdicts.flatMap(({ kind, property }) => (kind === 'holds' ? [] : [`${kind} ${property}`]));
}

test('[E9] a poisonous message that nobody fixes is stuck for ever; parked, it is neither stuck nor lost', () => {
  expect(brokenWith('retry-for-ever')).toEqual(['broken no-lost-event', 'broken no-stuck-message']);
  expect(brokenWith('dead-letter')).toEqual([]);
});
