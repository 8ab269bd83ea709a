import { expect, test } from 'vitest';
import { usualBounds, type Bounds } from '../../src/explorer/question/bounds.ts';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { Setup } from '../../src/scenarios/slots/setup.ts';
import { searchFully, searchReduced } from '../support/compare-searches.ts';

type Case = readonly [
  slots: Partial<Setup['slots']>,
  commandCount: number,
  faults: Bounds['faults'],
  broken: readonly string[],
];

/** What is lost after the commit is publishing's, and happens beside all of these. */
const byAfterCommit = ['no-lost-event', 'read-model-correct'];
const quick = { publishing: 'after-commit', consuming: 'ack-first' };
const any: Bounds['faults'] = { crash: 1, outage: 1, refused: 1, 'request-lost': 1 };

const cases: readonly Case[] = [
  // Two at once, and no fault.
  [{ ...quick, concurrency: 'none' }, 2, {}, ['in-order', 'no-lost-update']],
  [{ ...quick, concurrency: 'conflict-swallowed' }, 2, {}, ['answered-truly', 'in-order']],
  [{ ...quick, concurrency: 'unique-version' }, 2, {}, ['in-order']],
  [{ ...quick, concurrency: 'unique-version' }, 1, any, byAfterCommit],
  [{ ...quick, concurrency: 'conflict-swallowed' }, 1, any, byAfterCommit],
  // Each fault that can come between the answer and the commit.
  [{ ...quick, answering: 'answer-last' }, 1, any, byAfterCommit],
  [{ ...quick, answering: 'answer-first' }, 2, {}, ['in-order']],
  [{ ...quick, answering: 'answer-first' }, 1, { crash: 1 }, ['answered-truly', ...byAfterCommit]],
  [{ ...quick, answering: 'answer-first' }, 1, { outage: 1 }, ['answered-truly', ...byAfterCommit]],
  [{ ...quick, answering: 'answer-first' }, 1, { refused: 1 }, ['answered-truly', ...byAfterCommit]],
  [{ ...quick, answering: 'answer-first' }, 1, { 'request-lost': 1 }, ['answered-truly', ...byAfterCommit]],
  // No transaction takes a mail back; a mail server that knows it need not be asked twice.
  ...['check-first', 'insert-first', 'idempotent', 'version-checked'].flatMap(
    (consuming): readonly Case[] => [
      [{ ...quick, consuming, effect: 'row' }, 1, { crash: 1 }, byAfterCommit],
      [{ ...quick, consuming, effect: 'e-mail' }, 1, { crash: 1 }, ['effect-once', ...byAfterCommit]],
      [{ ...quick, consuming, effect: 'e-mail-recognised' }, 1, { crash: 1 }, byAfterCommit],
      [{ ...quick, consuming, members: 'two-members' }, 1, { rebalance: 1 }, []],
    ],
  ),
  // What comes later is done sooner.
  [{ ...quick, consuming: 'idempotent', members: 'in-flight' }, 1, { redelivery: 1 }, []],
  [
    { ...quick, consuming: 'naive', members: 'in-flight' },
    1,
    { redelivery: 1 },
    ['effect-once', 'read-model-correct'],
  ],
];

test.each(cases)('[E3] %o with %i commands and %o breaks %o', (slots, commandCount, faults, broken) => {
  const setup = { scenario: 'order', slots: { ...orderScenario.defaults, effect: 'row', ...slots }, seed: 1 };
  const bounds = { ...usualBounds, commandCount, faults, faultCountMax: 1 };
  const problem = problemOf(orderScenario, setup, bounds);
  const full = searchFully(problem);
  expect(full.findings.limit).toBe(null);
  expect([...full.said.broken].sort()).toEqual([...broken].sort());
  expect(searchReduced(problem)?.said).toEqual(full.said);
});

test.each([
  ['idempotent', ['in-order', 'read-model-correct']],
  ['version-checked', []],
])('several messages in flight, %s: without any fault two commands break %o', (consuming, broken) => {
  const slots = { ...orderScenario.defaults, effect: 'row', consuming, members: 'in-flight' };
  const bounds = { ...usualBounds, commandCount: 2, faults: {} };
  const reduced = searchReduced(problemOf(orderScenario, { scenario: 'order', slots, seed: 1 }, bounds));
  expect([...(reduced?.said.broken ?? ['nothing proven'])].sort()).toEqual(broken);
});
