import { expect, test } from 'vitest';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import { usualBounds, type Bounds } from '../../src/explorer/question/bounds.ts';
import { reserveMore } from '../../src/scenarios/order/older-orders.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { ChosenVariants } from '../../src/scenarios/slots/setup.ts';
import { searchFully, searchReduced } from '../support/compare-searches.ts';

type Case = readonly [slots: ChosenVariants, broken: readonly string[]];

const within: Bounds = { ...usualBounds, commandCount: 1, faults: { crash: 1 }, faultCountMax: 1 };
const quick = { publishing: 'after-commit', effect: 'row' };
const older = { ...quick, versioning: 'upcaster', snapshots: 'every-n' };
/** What is published after a commit may be lost, whoever reads it. */
const lost = ['no-lost-event', 'read-model-correct'];

const cases: readonly Case[] = [
  [{ ...quick, versioning: 'none' }, ['credit-kept', ...lost]],
  [{ ...quick, versioning: 'tolerant' }, ['credit-kept', ...lost]],
  [{ ...quick, versioning: 'upcaster' }, lost],
  [{ ...older, 'older-snapshots': 'believed' }, ['credit-kept', ...lost]],
  [{ ...older, 'older-snapshots': 'passed-over' }, lost],
];

test.each(cases)('[N4] [E3] %o breaks %o, in both searches', (slots, broken) => {
  const setup = { scenario: 'order', slots: { ...orderScenario.defaults, ...slots }, seed: 1 };
  const problem = problemOf({ ...orderScenario, exploring: [reserveMore] }, setup, within);
  const full = searchFully(problem);
  expect(full.findings.limit).toBe(null);
  expect([...full.said.broken].sort()).toEqual([...broken].sort());
  expect(searchReduced(problem)?.said).toEqual(full.said);
});
