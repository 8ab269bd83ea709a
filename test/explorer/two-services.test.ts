import { describe, expect, test } from 'vitest';
import { compareSearches } from '../support/compare-searches.ts';
import { toCustomersWrongly } from '../support/order-policies.ts';
import { cancelOrder, createOrder, sagaProblem, type SagaQuestion } from '../support/saga-stage.ts';

/** What is broken, in all worlds within the bounds, with and without the reduction. */
function brokenIn(question: SagaQuestion): readonly string[] {
  const { kind, full, reduced } = compareSearches(sagaProblem(question));
  expect(kind, 'the reduced search comes to the same worlds at rest and the same verdicts').toBe('same');
  expect(reduced?.stateCount).toBeLessThan(full.stateCount / 4);
  return [...full.brokenAt.keys()].toSorted();
}

const twice = { consuming: 'naive', recognising: 'unrecognised' } as const;

const questions: readonly (readonly [string, SagaQuestion, readonly string[]])[] = [
  ['an order within the limit', {}, []],
  ['an order over the limit', { commands: [createOrder(600)] }, []],
  ['an order that is cancelled meanwhile', { commands: [createOrder(), cancelOrder] }, []],
  ['a crash of anybody', { faults: { crash: 1 } }, []],
  [
    'a policy that releases credit on OrderApproved',
    { aboutOrders: toCustomersWrongly },
    ['saga-consistent'],
  ],
  [
    'a message that comes twice to handlers that know none again',
    { slots: twice, commands: [createOrder(600)], faults: { redelivery: 1 } },
    ['command-once', 'effect-once'],
  ],
];

describe('a saga of two services, each with a database, an outbox and a handler', () => {
  test.each(questions)('[P15] %s: what breaks, and nothing else does', (_what, question, broken) => {
    expect(brokenIn(question)).toEqual(broken);
  });
});
