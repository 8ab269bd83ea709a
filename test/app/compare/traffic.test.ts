import { expect, test } from 'vitest';
import { compareSetups, standingAt } from '../../../src/app/compare/comparison.ts';
import { hasSeveralServices, type Traffic } from '../../../src/app/compare/traffic.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { orderSagaScenario } from '../../../src/scenarios/order-saga/order-saga-scenario.ts';
import type { ChosenVariants, Setup } from '../../../src/scenarios/slots/setup.ts';
import { ordered } from '../../support/saga-runs.ts';

const setupOf = (slots: ChosenVariants): Setup => ({
  scenario: orderSagaScenario.id,
  slots: { ...orderSagaScenario.defaults, ...slots },
  seed: 1,
});

const compared = (ways: readonly ChosenVariants[], total = 300) =>
  compareSetups({ setups: ways.map(setupOf), script: [ordered(1, total)], story: null });

const trafficOf = (chosen: ChosenVariants): Traffic => {
  const [column] = compared([chosen, chosen]).columns;
  if (column === undefined) expect.fail('a column');
  return standingAt(column, column.play.tape.length()).traffic;
};

const ways = ['none', 'choreography', 'orchestration'].map((coordination) => ({ coordination }));

test('counts messages, hops and who knows whom by the run and the system', () => {
  expect(ways.map(trafficOf)).toEqual([
    {
      messages: { event: 3, command: 0, reply: 0 },
      hopCount: 0,
      knowing: [{ who: 'order', whom: 'customer', by: 'database' }],
    },
    {
      messages: { event: 3, command: 0, reply: 0 },
      // What is approved is told to those who have nothing to do about it, too.
      hopCount: 3,
      knowing: [
        { who: 'order', whom: 'customer', by: 'events' },
        { who: 'customer', whom: 'order', by: 'events' },
      ],
    },
    {
      messages: { event: 3, command: 1, reply: 1 },
      hopCount: 2,
      knowing: [{ who: 'order', whom: 'customer', by: 'commands' }],
    },
  ]);
});

test('where services read each other’s stores they know of each other, and hear of the same', () => {
  const { messages, hopCount, knowing } = trafficOf({
    coordination: 'choreography',
    publishing: 'catch-up-subscription',
  });
  expect(messages.event).toBe(0);
  expect(hopCount).toBe(3);
  expect(knowing.map(({ who, whom }) => `${who} ${whom}`).sort()).toEqual([
    'customer order',
    'order customer',
  ]);
});

test('a copy is no message more and no hop more', () => {
  const publishing = trafficOf({ coordination: 'orchestration', relays: 'two' });
  expect([publishing.messages, publishing.hopCount]).toEqual([{ event: 3, command: 1, reply: 1 }, 2]);
});

test.each([
  [300, 'CreditReserved', 'OrderApproved'],
  [600, 'CreditReservationFailed', 'OrderRejected'],
])('both ways are aligned at what they have in common, for an order of %d', (total, credit, end) => {
  const { rows } = compared(ways.slice(1), total);
  const common = rows.flatMap(({ isCommon, landmark }) =>
    isCommon && landmark.kind === 'committed' ? [landmark.event.type] : [],
  );
  expect(common).toEqual(['OrderCreated', credit, end]);
  const kinds = rows.filter(({ isCommon }) => !isCommon).map(({ landmark }) => landmark.kind);
  expect(kinds).toEqual(expect.arrayContaining(['asked', 'replied', 'applied']));
});

test('is of systems with several services only', () => {
  expect(
    hasSeveralServices(orderScenario.define({ scenario: 'order', slots: orderScenario.defaults, seed: 1 })),
  ).toBe(false);
  expect(hasSeveralServices(orderSagaScenario.define(setupOf({})))).toBe(true);
});
