import { expect, test } from 'vitest';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import { usualBounds, type Bounds } from '../../src/explorer/question/bounds.ts';
import type { SearchProblem } from '../../src/explorer/question/search-problem.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { ChosenVariants } from '../../src/scenarios/slots/setup.ts';
import { searchFully, searchReduced } from '../support/compare-searches.ts';
import { faultKinds } from '../support/fault-kinds.ts';

const quick: ChosenVariants = { publishing: 'after-commit', consuming: 'idempotent', effect: 'row' };

/** Only subscribers crash, so that each search is over in a moment. */
const problemWith = (chosen: ChosenVariants, faults: Bounds['faults']): SearchProblem => {
  const slots = { ...orderScenario.defaults, ...quick, joining: 'later', ...chosen };
  return problemOf(
    orderScenario,
    { scenario: 'order', slots, seed: 1 },
    { ...usualBounds, commandCount: 1, faults, faultCountMax: 2, where: { crash: ['consumer'] } },
  );
};

type Case = readonly [chosen: ChosenVariants, faults: Bounds['faults'], broken: readonly string[]];

const joining = { 'late-subscription': 1 };
const cases: readonly Case[] = [
  // Nobody subscribes it: of a view that nobody fills nothing is promised.
  [{ starting: 'at-the-end' }, {}, []],
  [{ starting: 'at-the-end' }, joining, ['read-model-correct']],
  [{ starting: 'from-the-beginning' }, joining, []],
  [{ starting: 'at-the-end', members: 'two-members' }, joining, ['read-model-correct']],
  [{ starting: 'from-the-beginning', members: 'two-members' }, joining, []],
  // Who waits for what came before it waits for ever.
  [
    { starting: 'at-the-end', consuming: 'version-checked' },
    joining,
    ['no-lost-event', 'no-stuck-message', 'read-model-correct'],
  ],
  // Once it is there, it is owed what any subscriber is.
  [
    { starting: 'from-the-beginning', consuming: 'ack-first' },
    { ...joining, crash: 1 },
    ['no-lost-event', 'read-model-correct'],
  ],
  [
    { starting: 'from-the-beginning', subscription: 'ephemeral' },
    { ...joining, crash: 1 },
    ['no-lost-event', 'read-model-correct'],
  ],
  [
    { starting: 'at-the-end', subscription: 'ephemeral' },
    { ...joining, crash: 1 },
    ['no-lost-event', 'read-model-correct'],
  ],
];

test.each(cases)('[R4] [E3] %o within %o breaks %o, in both searches', (chosen, faults, broken) => {
  const problem = problemWith(chosen, faults);
  const full = searchFully(problem);
  expect(full.findings.limit).toBe(null);
  expect([...full.said.broken].sort()).toEqual(broken);
  expect(searchReduced(problem)?.said).toEqual(full.said);
});

test.each(faultKinds)(
  '[E3] a late subscription and one fault more come to the same in both searches: %s',
  (kind) => {
    for (const starting of ['at-the-end', 'from-the-beginning']) {
      const problem = problemWith({ starting }, { ...joining, [kind]: 1 });
      const full = searchFully(problem);
      expect(full.findings.limit).toBe(null);
      expect(searchReduced(problem)?.said).toEqual(full.said);
    }
  },
);
