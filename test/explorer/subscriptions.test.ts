import { expect, test } from 'vitest';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import { explore } from '../../src/explorer/search/explore.ts';
import { usualBounds, type Bounds } from '../../src/explorer/question/bounds.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { ChosenVariants } from '../../src/scenarios/slots/setup.ts';
import { searchFully, searchReduced } from '../support/compare-searches.ts';
import { searchPlainly } from '../support/plain-search.ts';

type Case = readonly [slots: ChosenVariants, bounds: Partial<Bounds>, broken: readonly string[]];

const quick = { publishing: 'after-commit', consuming: 'idempotent', effect: 'row' };
const lost = ['no-lost-event', 'read-model-correct'];
/** The service stays; only subscribers crash. */
const away: Partial<Bounds> = {
  faults: { crash: 1 },
  faultCountMax: 1,
  where: { crash: ['consumer'] },
};

const cases: readonly Case[] = [
  [{ ...quick, subscription: 'ephemeral' }, { ...away, commandCount: 1 }, lost],
  [{ ...quick, subscription: 'durable' }, { ...away, commandCount: 1 }, []],
  [{ ...quick, subscription: 'ephemeral', members: 'two-members' }, { ...away, commandCount: 1 }, lost],
  // Nobody forgets an offset here: that must be asked for.
  [{ ...quick, starting: 'at-the-end' }, { ...away, commandCount: 1 }, []],
  // Two services publish what they have committed, in whatever order.
  [{ ...quick, subscription: 'ephemeral' }, { commandCount: 2, faults: {}, faultCountMax: 0 }, ['in-order']],
];

test.each(cases)('[R4] [E3] %o within %o breaks %o, in both searches', (slots, within, broken) => {
  const setup = { scenario: 'order', slots: { ...orderScenario.defaults, ...slots }, seed: 1 };
  const problem = problemOf(orderScenario, setup, { ...usualBounds, ...within });
  const full = searchFully(problem);
  expect(full.findings.limit).toBe(null);
  expect([...full.said.broken].sort()).toEqual([...broken].sort());
  expect(searchReduced(problem)?.said).toEqual(full.said);
});

test('[R4] [E1] the shortest way to lose what was published meanwhile is as long as a plain search says', () => {
  const slots = { ...orderScenario.defaults, ...quick, subscription: 'ephemeral' };
  const setup = { scenario: 'order', slots, seed: 1 };
  const problem = problemOf(orderScenario, setup, { ...usualBounds, ...away, commandCount: 1 });
  const plain = searchPlainly(problem);
  for (const isReduced of [true, false]) {
    const found = explore(problem, { isReduced }).verdicts.find(
      ({ property }) => property === 'no-lost-event',
    );
    const length = found?.kind === 'broken' ? found.counterexample.length : undefined;
    expect(length).toBe(plain.lengths.get('no-lost-event'));
  }
});
