import { expect, test } from 'vitest';
import { readGoal } from '../../../src/app/explore/read-goal.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';

const definition = orderScenario.define({ scenario: 'order', slots: orderScenario.defaults, seed: 1 });
const read = (goal: unknown) => readGoal(definition, JSON.stringify(goal));
const ever = (holds: unknown) => ({ when: 'ever', holds });
const atRest = (holds: unknown) => ({ when: 'at-rest', holds });
const fact = { kind: 'fact', fact: 'event-applied', where: { event: { type: 'OrderRevised' } }, atLeast: 2 };

test.each([
  ever(fact),
  ever({ kind: 'not', of: fact }),
  ever({ kind: 'any', of: [fact, { kind: 'all', of: [fact] }] }),
  ever({ kind: 'answer', intent: 'c1', answer: 'rejected', rejection: 'OrderUnknown', exactly: 0 }),
  ever({ kind: 'rows', database: 'order-service', table: 'outbox', where: { published: 0 }, atMost: 3 }),
  ever({ kind: 'broken', property: 'effect-once' }),
  atRest({ kind: 'broken', property: 'no-lost-event' }),
])('%j is read as it is', (goal) => {
  expect(read(goal)).toEqual({ ok: true, value: goal });
});

test.each([
  [{ holds: fact }, /^goal\.when: /],
  [{ when: 'now', holds: fact }, /^goal\.when: /],
  [ever({ kind: 'all', of: [] }), /^goal\.holds\.of: /],
  [ever({ kind: 'none' }), /^goal\.holds\.kind: /],
  [ever({ ...fact, fact: 'event-lost' }), /^goal\.holds\.fact: /],
  [ever({ ...fact, more: 1 }), /^goal\.holds\.more: /],
  [ever({ ...fact, atLeast: -1 }), /^goal\.holds\.atLeast: /],
  [ever({ kind: 'answer', answer: 'perhaps' }), /^goal\.holds\.answer: /],
  [ever({ ...fact, atLeast: 3, atMost: 2 }), /not at least 3 and at most 2/],
  [ever({ kind: 'rows', database: 'nowhere', table: 'outbox' }), /^no database nowhere, but order-service, /],
  [ever({ kind: 'rows', database: 'projection', table: 'outbox' }), /^projection has no table outbox, but /],
  [
    ever({ kind: 'broken', property: 'always-fine' }),
    /^no promise always-fine that can be broken, but no-lost-event/,
  ],
  [
    ever({ kind: 'broken', property: 'something-happens' }),
    /^no promise something-happens that can be broken/,
  ],
  [
    ever({ kind: 'not', of: { kind: 'broken', property: 'no-lost-event' } }),
    /judged at rest: "when" must be "at-rest"/,
  ],
])('%j is answered with what is wrong', (goal, told) => {
  const found = read(goal);
  expect(found.ok ? '' : found.failure).toMatch(told);
});

test('a text that is no JSON says so', () => {
  const found = readGoal(definition, '{"when": ');
  expect(found.ok ? '' : found.failure).toMatch(/^not JSON: /);
});
