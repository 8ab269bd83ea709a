import { expect, test } from 'vitest';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import { usualBounds, type Bounds } from '../../src/explorer/question/bounds.ts';
import { forgetMina, reserveForMina } from '../../src/scenarios/order/forget-mina.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { ChosenVariants } from '../../src/scenarios/slots/setup.ts';
import { searchFully, searchReduced } from '../support/compare-searches.ts';

type Case = readonly [slots: ChosenVariants, broken: readonly string[]];

const quick = { publishing: 'after-commit', effect: 'row' };
const withSnapshots = { ...quick, snapshots: 'every-n', 'snapshot-every': 'every-2-events' };
/** What is published after a commit may be lost, and then nobody is told that somebody is to be forgotten. */
const lost = ['no-lost-event', 'read-model-correct'];

const alone: readonly Case[] = [
  [{ ...quick, 'personal-data': 'in-plain' }, ['forgotten', ...lost]],
  [{ ...quick, 'personal-data': 'key-deleted' }, ['forgotten', ...lost]],
  [{ ...quick, 'personal-data': 'views-told' }, ['forgotten', ...lost]],
];

/** What is published after a commit may be overtaken. */
const together: readonly Case[] = [
  [{ ...withSnapshots, 'personal-data': 'views-told' }, ['forgotten', 'in-order']],
  [{ ...withSnapshots, 'personal-data': 'snapshots-sealed' }, ['in-order']],
];

function expectAgreed(slots: ChosenVariants, within: Bounds, broken: readonly string[]): void {
  const setup = { scenario: 'order', slots: { ...orderScenario.defaults, ...slots }, seed: 1 };
  const problem = problemOf({ ...orderScenario, exploring: [forgetMina, reserveForMina] }, setup, within);
  const full = searchFully(problem);
  expect(full.findings.limit).toBe(null);
  expect([...full.said.broken].sort()).toEqual([...broken].sort());
  expect(searchReduced(problem)?.said).toEqual(full.said);
}

test.each(alone)('[P29] [E3] with a crash %o breaks %o, in both searches', (slots, broken) => {
  expectAgreed(slots, { ...usualBounds, commandCount: 1, faults: { crash: 1 }, faultCountMax: 1 }, broken);
});

test.each(together)('[P29] [E3] whoever comes first, %o breaks %o, in both searches', (slots, broken) => {
  expectAgreed(slots, { ...usualBounds, commandCount: 2, faultCountMax: 0 }, broken);
});
