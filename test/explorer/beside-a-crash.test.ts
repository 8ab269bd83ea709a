import { expect, test } from 'vitest';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import { usualBounds, type Bounds } from '../../src/explorer/question/bounds.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import { searchFully, searchReduced } from '../support/compare-searches.ts';
import { faultKinds } from '../support/fault-kinds.ts';

const slots = { ...orderScenario.defaults, starting: 'at-the-end', effect: 'row' };
const setup = { scenario: 'order', slots, seed: 1 };

/** Only subscribers crash, so that each search is over in a moment. */
const beside = (kind: string): Bounds => ({
  ...usualBounds,
  commandCount: 1,
  faults: { crash: 1, [kind]: 1 },
  faultCountMax: 2,
  where: { crash: ['consumer'] },
});

test.each(faultKinds)('[E3] a crash and one fault more come to the same in both searches: %s', (kind) => {
  const problem = problemOf(orderScenario, setup, beside(kind));
  const full = searchFully(problem);
  expect(full.findings.limit).toBe(null);
  expect(searchReduced(problem)?.said).toEqual(full.said);
});

test('[R4] whoever begins at the end loses what it was away for, once its offsets are gone', () => {
  for (const [starting, broken] of [
    ['at-the-end', ['no-lost-event', 'read-model-correct']],
    ['from-the-beginning', []],
  ] as const) {
    const asked = { ...setup, slots: { ...slots, starting } };
    const { said } = searchFully(problemOf(orderScenario, asked, beside('offset-expiry')));
    expect([...said.broken].sort(), starting).toEqual(broken);
  }
});
