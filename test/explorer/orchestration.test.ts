import { describe, expect, test } from 'vitest';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import { chosenSlots, everyVariantOf, misfitsOf } from '../../src/scenarios/slots/slots.ts';
import { whyNoMessages } from '../../src/scenarios/slots/why-no-messages.ts';
import { serviceSlots } from '../../src/scenarios/topology/service-slots.ts';
import { eventSourced } from '../../src/system/saga-state/event-sourced.ts';
import { compareSearches } from '../support/compare-searches.ts';
import { orchestration } from '../support/orchestration.ts';
import { cancelOrder, createOrder, sagaProblem, type SagaQuestion } from '../support/saga-stage.ts';

/** What is broken, in all worlds within the bounds, with and without the reduction. */
function brokenIn(question: SagaQuestion): readonly string[] {
  const { kind, full, reduced } = compareSearches(sagaProblem({ topology: orchestration, ...question }));
  expect(kind, 'the reduced search comes to the same worlds at rest and the same verdicts').toBe('same');
  expect(reduced?.stateCount).toBeLessThan(full.stateCount / 2);
  return [...full.brokenAt.keys()].toSorted();
}

const twice = { consuming: 'naive', recognising: 'unrecognised' } as const;

const questions: readonly (readonly [string, SagaQuestion, readonly string[]])[] = [
  ['an order within the limit', {}, []],
  ['an order over the limit', { commands: [createOrder(600)] }, []],
  ['a saga that is a stream', { topology: (chosen) => orchestration(chosen, eventSourced) }, []],
  [
    'an order that is cancelled, meanwhile or once it is approved',
    { commands: [createOrder(), cancelOrder] },
    [],
  ],
  ['a crash of anybody', { faults: { crash: 1 } }, []],
  ['a message that is delivered again', { faults: { redelivery: 1 } }, []],
  ['a reply that is lost', { faults: { 'reply-lost': 1 } }, []],
  [
    'a reply that is forgotten, and its command recognised',
    { slots: { publishing: 'after-commit' }, faults: { crash: 1 } },
    ['saga-consistent', 'saga-ends'],
  ],
  [
    'commands that nobody recognises',
    { slots: twice, commands: [createOrder(600)], faults: { redelivery: 1 } },
    ['command-once'],
  ],
];

/** Each way to publish that carries commands and replies, and each way to consume them. */
const designs = (['publishing', 'consuming'] as const).flatMap((slot) =>
  everyVariantOf([slot])[slot].flatMap((id) => {
    const slots = { ...orderScenario.defaults, [slot]: id };
    if (misfitsOf(slots).length > 0) return [];
    const setup = { scenario: orderScenario.id, slots, seed: 1 };
    return whyNoMessages(chosenSlots(setup, serviceSlots)) === null ? [[id, { [slot]: id }] as const] : [];
  }),
);

/** What these break by themselves: what is published too early may be answered before its saga is there. */
const brokenAnyhow: Readonly<Record<string, readonly string[]>> = {
  'inside-aggregate': ['saga-consistent', 'saga-ends'],
  'inside-transaction': ['saga-consistent', 'saga-ends'],
  'outbox-apart': ['atomic-outbox'],
};

describe('an orchestration of two services by commands and replies', () => {
  test.each(questions)('[P15] [M3] %s: what breaks, and nothing else does', (_what, question, broken) => {
    expect(brokenIn(question)).toEqual(broken);
  });

  test.each(designs)(
    '[E3] [M3] [M5] all ways to deliver again are searched as well as with no reduction: %s',
    (id, slots) => {
      expect(brokenIn({ slots, faults: { redelivery: 1 } })).toEqual(brokenAnyhow[id] ?? []);
    },
  );
});
