import { expect, test } from 'vitest';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import { usualBounds } from '../../src/explorer/question/bounds.ts';
import { orderSagaScenario as scenario } from '../../src/scenarios/order-saga/order-saga-scenario.ts';
import { compareSearches } from '../support/compare-searches.ts';
import { slotsWith } from '../support/slots-with.ts';

// What is broken, by what becomes of a success that comes too late.
test.each([
  ['with-late-success-ignored', ['saga-consistent']],
  ['with-late-success-undone', []],
])(
  '[E3] [S5] a deadline that may pass early is searched as well with the reduction as without: %s',
  (deadline, broken) => {
    const slots = slotsWith(scenario, { coordination: 'orchestration', deadline });
    const faults = { 'early-time-out': 1 };
    const bounds = { ...usualBounds, commandCount: 1, faults, faultCountMax: 1 };
    const problem = problemOf(scenario, { scenario: scenario.id, slots, seed: 1 }, bounds);
    const { kind, full, reduced } = compareSearches(problem);
    expect(kind).toBe('same');
    expect([...full.brokenAt.keys()]).toEqual(broken);
    expect(reduced?.stateCount).toBeLessThan(full.stateCount);
  },
);
