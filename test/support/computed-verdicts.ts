import { expect } from 'vitest';
import { usualBounds } from '../../src/explorer/question/bounds.ts';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import type { FaultKind } from '../../src/kernel/faults/fault-kind.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import { searchFully, searchReduced } from './compare-searches.ts';
import type { Slots } from './order-lab.ts';
import { slotsWith } from './slots-with.ts';

/** A kind of fault that may strike once, or nothing. */
export type Striking = FaultKind | 'nothing';

/**
 * The promises that the explorer breaks, in order: every interleaving of so many commands to the order
 * system, with one fault of one kind. The full search and the reduced one must come to the same.
 */
export function brokenBy(slots: Partial<Slots>, striking: Striking, commandCount = 1): readonly string[] {
  const setup = {
    scenario: orderScenario.id,
    slots: slotsWith(orderScenario, { effect: 'row', ...slots }),
    seed: 1,
  };
  const faults = striking === 'nothing' ? {} : { [striking]: 1 };
  const problem = problemOf(orderScenario, setup, { ...usualBounds, commandCount, faults, faultCountMax: 1 });
  const [full, reduced] = [searchFully(problem), searchReduced(problem)];
  expect([full.findings.limit, reduced?.findings.limit]).toEqual([null, null]);
  expect(reduced?.said).toEqual(full.said);
  return [...full.said.broken].sort();
}
