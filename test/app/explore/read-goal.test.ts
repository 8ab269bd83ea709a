import { expect, test } from 'vitest';
import { readGoal } from '../../../src/app/explore/read-goal.ts';
import { textsOf } from '../../../src/i18n/languages.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { goalProblemText } from '../../../src/ui/goal/goal-text.ts';

const definition = orderScenario.define({ scenario: 'order', slots: orderScenario.defaults, seed: 1 });
const read = (goal: unknown) => readGoal(definition, JSON.stringify(goal));
const told = (found: ReturnType<typeof read>, language: 'en' | 'ko' = 'en') =>
  found.ok ? '' : goalProblemText(found.failure, textsOf(language));
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
  [ever({ ...fact, atLeast: 3, atMost: 2 }), /be at least 3 and at most 2 at once/],
  [
    ever({ kind: 'rows', database: 'nowhere', table: 'outbox' }),
    /no database nowhere here\. There are order-service, /,
  ],
  [ever({ kind: 'rows', database: 'projection', table: 'outbox' }), /^projection has no table outbox here/],
  [
    ever({ kind: 'broken', property: 'always-fine' }),
    /no promise always-fine here that can be broken\. There are no-lost-event/,
  ],
  [
    ever({ kind: 'broken', property: 'something-happens' }),
    /no promise something-happens here that can be broken/,
  ],
  [
    ever({ kind: 'not', of: { kind: 'broken', property: 'no-lost-event' } }),
    /^no-lost-event is judged in the end only: .*"when": "at-rest"/,
  ],
])('%j is answered with what is wrong', (goal, wrong) => {
  const found = read(goal);
  expect(told(found)).toMatch(wrong);
  // In Korean, too, and with the same names in it.
  expect(told(found, 'ko')).not.toBe(told(found));
  for (const name of told(found).match(/[a-z]+-[a-z-]+|goal\.[a-z.0-9]+/g) ?? [])
    if (!['at-rest'].includes(name)) expect(told(found, 'ko')).toContain(name);
});

test('a text that is no JSON says so', () => {
  expect(told(readGoal(definition, '{"when": '))).toMatch(/^This is not JSON: /);
  expect(told(readGoal(definition, `"${'x'.repeat(60_000)}"`))).toBe('A goal is not that long.');
});
