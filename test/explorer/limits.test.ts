import { expect, test } from 'vitest';
import type { SoFar } from '../../src/explorer/search/account.ts';
import { usualBounds, type Bounds } from '../../src/explorer/question/bounds.ts';
import { explore } from '../../src/explorer/search/explore.ts';
import type { SearchProblem } from '../../src/explorer/question/search-problem.ts';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import { awaitReply, sendRequest } from '../../src/kernel/language/ops.ts';
import type { Program } from '../../src/kernel/language/process.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { ClientArguments } from '../../src/system/client/client-variant.ts';

/** Asks again after any silence, each time with an id of its own: there is always more to learn of it. */
const askingForEver: Program = function* (args) {
  const { intent, to, command } = args as ClientArguments;
  for (let attempt = 1; ; attempt += 1) {
    const id = `${intent}-${attempt}`;
    yield* sendRequest(to, { id, intent, command });
    yield* awaitReply(to, id);
  }
};

const faults = { 'early-time-out': 50 };

function problemWithin(limits: Partial<Bounds>): SearchProblem {
  const bounds: Bounds = { ...usualBounds, commandCount: 1, faults, faultCountMax: 50, ...limits };
  const setup = {
    scenario: 'order',
    slots: { ...orderScenario.defaults, recognising: 'unrecognised' },
    seed: 1,
  };
  const problem = problemOf(orderScenario, setup, bounds);
  const { definition } = problem;
  return {
    ...problem,
    definition: { ...definition, programs: { ...definition.programs, client: askingForEver } },
  };
}

test('[E2] the limit of states counts what a reduced search has thrown away, too, and its progress never jumps back', () => {
  const stateCountMax = 40_000;
  const told: SoFar[] = [];
  const { searched } = explore(problemWithin({ stateCountMax }), { isReduced: true }, (progress) => {
    told.push(progress);
    return true;
  });
  expect(searched.limit).toBe('states');
  const reduced = told.filter(({ stage }) => stage === 'reduced');
  const counts = reduced.map(({ stateCount }) => stateCount);
  expect(counts).toEqual(counts.toSorted((one, other) => one - other));
  // A handful of worlds is looked at together, so it ends a little beyond its limit.
  expect(Math.max(...counts, searched.stateCount)).toBeLessThan(stateCountMax * 1.1);
});

test('[E4] a reduced search that begins again and again can be stopped', () => {
  let toldCount = 0;
  const { searched } = explore(problemWithin({}), { isReduced: true }, () => {
    toldCount += 1;
    return toldCount < 4;
  });
  expect(searched.limit).toBe('stopped');
});
