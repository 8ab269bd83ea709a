import { expect, test } from 'vitest';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import { usualBounds, type Bounds } from '../../src/explorer/question/bounds.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { ChosenVariants } from '../../src/scenarios/slots/setup.ts';
import { searchFully, searchReduced } from '../support/compare-searches.ts';

type Case = readonly [
  slots: ChosenVariants,
  commandCount: number,
  faults: Bounds['faults'],
  broken: readonly string[],
];

/** Little is published, so that much can be looked at. */
const quick = { publishing: 'after-commit', consuming: 'idempotent', effect: 'row' };
/** One order is there to begin with: the first of two changes makes it two events, and that is a snapshot. */
const every2 = { ...quick, 'snapshot-every': 'every-2-events', client: 'retry-same-id' };
const lost = ['no-lost-event', 'read-model-correct'];

const cases: readonly Case[] = [
  [{ ...every2, snapshots: 'from-memory' }, 1, { refused: 1 }, ['snapshot-true', ...lost]],
  // Whoever asks again is told that it is done: the snapshot knows of the request.
  [{ ...every2, snapshots: 'from-memory' }, 1, { crash: 1 }, ['answered-truly', 'snapshot-true', ...lost]],
  [{ ...every2, snapshots: 'forgetful' }, 1, { 'reply-lost': 1 }, ['command-once', ...lost]],
  [{ ...every2, snapshots: 'by-daemon' }, 1, { refused: 1 }, lost],
  [{ ...every2, snapshots: 'by-daemon' }, 1, { crash: 1 }, lost],
  [{ ...every2, snapshots: 'every-n' }, 1, { crash: 1 }, lost],
  [{ ...every2, snapshots: 'every-n' }, 1, { refused: 1, 'reply-lost': 1 }, lost],
];

test.each(cases)('[N2] %o with %i commands and %o breaks %o', (slots, commandCount, faults, broken) => {
  const setup = { scenario: 'order', slots: { ...orderScenario.defaults, ...slots }, seed: 1 };
  const bounds = { ...usualBounds, commandCount, faults, faultCountMax: 1 };
  const problem = problemOf(orderScenario, setup, bounds);
  const full = searchFully(problem);
  expect(full.findings.limit).toBe(null);
  expect([...full.said.broken].sort()).toEqual([...broken].sort());
  expect(searchReduced(problem)?.said).toEqual(full.said);
});
