import { expect, test } from 'vitest';
import { problemOf } from '../../../src/explorer/asking/problem-of.ts';
import { createKnowledge } from '../../../src/explorer/independence/knowledge.ts';
import { createModel } from '../../../src/explorer/model/model.ts';
import type { SearchProblem } from '../../../src/explorer/question/search-problem.ts';
import { usualBounds, type Bounds } from '../../../src/explorer/question/bounds.ts';
import { reducedFindings } from '../../../src/explorer/search/reduced-search.ts';
import { driven } from '../../../src/explorer/search/run-search.ts';
import { scout } from '../../../src/explorer/search/scout.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { tripScenario } from '../../../src/scenarios/trip/trip-scenario.ts';

function problemWith(bounds: Partial<Bounds>) {
  const setup = { scenario: 'order', slots: { ...orderScenario.defaults, effect: 'row' }, seed: 1 };
  return problemOf(orderScenario, setup, { ...usualBounds, ...bounds });
}

test('a way that is gone by chance comes to its end, is the same for the same seed, and teaches what lies there', () => {
  const problem = problemWith({ commandCount: 1, faults: {} });
  const wayOf = (seed: number) => {
    const knowledge = createKnowledge();
    const { stateCount } = scout(problem, createModel(problem, knowledge), seed);
    return {
      count: stateCount,
      version: knowledge.version(),
      consumers: knowledge.pointsOf('projection').length,
    };
  };
  const ways = [1, 2, 3, 4].map(wayOf);
  expect(ways).toEqual([1, 2, 3, 4].map(wayOf));
  expect(new Set(ways.map(({ count }) => count)).size).toBe(1);
  for (const { consumers } of ways) expect(consumers).toBeGreaterThan(0);
});

/** How many worlds are looked at in all, for each of those that decide. */
function lookedAtFor(problem: SearchProblem): number {
  let toldCount = 0;
  const findings = driven(reducedFindings(problem), (told) => {
    toldCount = Math.max(toldCount, told.findings.stateCount);
    return true;
  });
  expect(findings?.limit).toBe(null);
  return toldCount / (findings?.stateCount ?? 0);
}

test('[E3] little of what a reduced search looks at is thrown away for what it learns on the way', () => {
  const problem = problemWith({ commandCount: 2, faults: { crash: 1 }, faultCountMax: 1 });
  // Without the ways that are gone beforehand it is three times as much; the larger the search, the more is saved.
  expect(lookedAtFor(problem)).toBeLessThan(2.8);
});

test('[E3] no more is thrown away where much lies far from the start', { timeout: 120_000 }, () => {
  const setup = { scenario: 'trip', slots: tripScenario.defaults, seed: 1 };
  const bounds = { ...usualBounds, commandCount: 1, faults: { 'reply-lost': 1 }, faultCountMax: 1 };
  // Where a void search ends at once it is more than nine times as much.
  expect(lookedAtFor(problemOf(tripScenario, setup, bounds))).toBeLessThan(2.8);
});
