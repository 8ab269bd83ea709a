import { describe, expect, test } from 'vitest';
import { usualBounds, type Bounds } from '../../../src/explorer/question/bounds.ts';
import { explore } from '../../../src/explorer/search/explore.ts';
import { problemOf } from '../../../src/explorer/asking/problem-of.ts';
import type { Verdict } from '../../../src/explorer/search/verdict.ts';
import { collisionChance } from '../../../src/explorer/search/verdict.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import type { Slots } from '../../support/order-lab.ts';

const calm: Bounds = { ...usualBounds, commandCount: 1, faultCountMax: 0 };

function verdictOn(property: string, slots: Partial<Slots>, bounds: Bounds): Verdict | undefined {
  const setup = { scenario: 'order', slots: { ...orderScenario.defaults, ...slots }, seed: 1 };
  return explore(problemOf(orderScenario, setup, bounds, [property]), { isReduced: false }).verdicts[0];
}

const afterCommit: Partial<Slots> = { publishing: 'after-commit', consuming: 'naive' };

const newOrder = (id: number) => ({
  type: 'CreateOrder',
  aggregateType: 'Order',
  aggregateId: `order-${String(id)}`,
  data: { customerId: 'customer-1', total: 70 },
});

describe('verdicts', () => {
  test.each([0, 1, 2, 3])(
    '[B1] [B8] with %i more orders there already, records without a key overtake each other as early',
    (count) => {
      // Where dealing begins is a matter of names: no partition is the favourite of those who read.
      const more = Array.from({ length: count }, (_, index) => newOrder(7 + index));
      const scenario = { ...orderScenario, preload: [...orderScenario.preload, ...more] };
      const slots = { ...orderScenario.defaults, publishing: 'outbox-polling', partitioning: 'round-robin' };
      const setup = { scenario: 'order', slots, seed: 1 };
      const problem = problemOf(scenario, setup, { ...calm, commandCount: 2 }, ['in-order']);
      const [verdict] = explore(problem, { isReduced: true }).verdicts;
      expect(verdict).toMatchObject({ kind: 'broken', isShortest: true, counterexample: { length: 31 } });
    },
  );

  test('[E1] a broken promise comes with its shortest run, replayed on the machine of the lab', () => {
    const verdict = verdictOn('no-lost-event', afterCommit, { ...calm, faultCountMax: 1 });
    // Send, request, begin, find, insert, update, commit whose reply is lost, reply, hear.
    expect(verdict).toMatchObject({ kind: 'broken', isShortest: true, counterexample: { length: 9 } });
  });

  test('[E2] without a fault the same promise holds', () => {
    expect(verdictOn('no-lost-event', afterCommit, calm)).toMatchObject({ kind: 'holds' });
  });

  test('[E2] a search that ends at its limit says so and claims nothing', () => {
    const verdict = verdictOn('no-lost-event', afterCommit, { ...calm, stateCountMax: 10 });
    expect(verdict).toMatchObject({ kind: 'undecided', limit: 'states' });
    const shallow = verdictOn('no-lost-event', afterCommit, { ...calm, depthMax: 3 });
    expect(shallow).toMatchObject({ kind: 'undecided', limit: 'depth' });
    const small = verdictOn('no-lost-event', afterCommit, { ...calm, memoryMibMax: 0 });
    expect(small).toMatchObject({ kind: 'undecided', limit: 'memory' });
  });

  test('a promise that something happens is kept by one run and missed where nothing is sent', () => {
    expect(verdictOn('something-happens', afterCommit, calm)).toMatchObject({ kind: 'holds' });
    expect(verdictOn('something-happens', afterCommit, { ...calm, commandCount: 0 })).toMatchObject({
      kind: 'never-happens',
    });
  });

  test('two concurrent commands lose an update if nobody checks', () => {
    const race: Bounds = { ...calm, commandCount: 2 };
    const verdict = verdictOn('no-lost-update', { ...afterCommit, concurrency: 'none' }, race);
    expect(verdict).toMatchObject({ kind: 'broken' });
  });
});

test('[E8] the chance of a collision grows with the square of the worlds', () => {
  expect(collisionChance(10_000_000)).toBeLessThan(1e-15);
  expect(collisionChance(1)).toBe(0);
});
