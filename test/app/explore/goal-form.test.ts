import { describe, expect, test } from 'vitest';
import { columnValueText, readColumnValue } from '../../../src/app/explore/column-value.ts';
import { detailIn, detailsOf, withDetail, type Told } from '../../../src/app/explore/goal-details.ts';
import { conditionOf, linesOf, withAmount } from '../../../src/app/explore/goal-lines.ts';
import { firstGoal, goalOffers, lineAbout } from '../../../src/app/explore/goal-offers.ts';
import { answers, factKinds, goalProblem, readGoal } from '../../../src/app/explore/read-goal.ts';
import { draftOf, inquiryOf, usualDraft } from '../../../src/app/explore/search-draft.ts';
import { createMachine } from '../../../src/kernel/machine/machine.ts';
import type { GoalCondition, Goal } from '../../../src/scenarios/goals/goal.ts';
import { scenarios } from '../../../src/scenarios/scenario-table.ts';
import { startWorld } from '../../../src/scenarios/form/start-world.ts';
import { textsOf } from '../../../src/i18n/languages.ts';
import type { SystemRejection } from '../../../src/system/command-side/refused-unasked.ts';
import { conditionText } from '../../../src/ui/goal/goal-text.ts';

const broken: GoalCondition = { kind: 'broken', property: 'effect-once' };
const rejected: GoalCondition = { kind: 'answer', answer: 'rejected', rejection: 'OrderClosed', exactly: 2 };
const applied: GoalCondition = { kind: 'fact', fact: 'event-applied', where: { subscriber: 'projection' } };
const outbox: GoalCondition = {
  kind: 'rows',
  database: 'order-service',
  table: 'outbox',
  where: { published: 0 },
};

test.each<GoalCondition>([
  broken,
  { kind: 'not', of: broken },
  rejected,
  applied,
  outbox,
  { kind: 'all', of: [rejected, applied, outbox] },
  { kind: 'any', of: [broken, applied] },
])('%j is said in rows, and the rows say it again', (condition) => {
  const lines = linesOf(condition);
  expect(lines === null ? null : conditionOf(lines)).toEqual(condition);
});

test.each<GoalCondition>([
  { kind: 'not', of: applied },
  { kind: 'all', of: [{ kind: 'any', of: [applied, broken] }] },
  { kind: 'answer', answer: 'failed', atLeast: 1, atMost: 3 },
  { kind: 'fact', fact: 'event-applied', where: { event: { version: 2 } } },
  { kind: 'fact', fact: 'event-published', where: { subscriber: 'projection' } },
  { kind: 'answer', rejection: 'OrderClosed' },
  { kind: 'rows', database: 'order-service', table: 'outbox', where: { published: 0, event_id: 3 } },
])('%j says more than rows can', (condition) => {
  expect(linesOf(condition)).toBe(null);
});

test('every detail of every kind of fact is set, found again and taken away', () => {
  const all: readonly Told[] = [
    ...factKinds.map((fact): Told => ({ kind: 'fact', fact, atLeast: 1 })),
    { kind: 'answer', answer: 'rejected', atLeast: 1 },
  ];
  for (const told of all)
    for (const id of detailsOf(told)) {
      const set = withDetail(told, id, 'rejected');
      expect(detailIn(set, id)).toBe('rejected');
      expect(linesOf(set)).not.toBe(null);
      const without = withDetail(set, id, null);
      expect(detailIn(without, id)).toBe(null);
      expect(withDetail(without, id, detailIn(told, id))).toEqual(withDetail(told, id, detailIn(told, id)));
    }
});

test('a reason goes with the rejection that it is of', () => {
  const told = rejected as Told;
  expect(withDetail(told, 'answer', 'conflict')).toEqual({ kind: 'answer', answer: 'conflict', exactly: 2 });
  expect(answers.filter((one) => detailsOf(withDetail(told, 'answer', one)).includes('rejection'))).toEqual([
    'rejected',
  ]);
});

test('how many there must be is one thing', () => {
  expect(withAmount(rejected as Told, 'atMost', 4)).toEqual({
    kind: 'answer',
    answer: 'rejected',
    rejection: 'OrderClosed',
    atMost: 4,
  });
});

test.each([0, 1, -2, true, null, 'PENDING', '7', 'null', '"quoted"', '{"a":1}', ''])(
  'the value %j of a column is read as it is written',
  (value) => {
    expect(readColumnValue(columnValueText(value))).toBe(value);
  },
);

describe.each(scenarios)('of $id', (scenario) => {
  const setup = { scenario: scenario.id, slots: scenario.defaults, seed: 1 };
  const definition = scenario.define(setup);
  const start = startWorld(scenario, createMachine(definition));
  const offers = goalOffers({ setup, definition, start, commands: scenario.exploring });

  test('whatever a form offers can be looked for, is read back as text, and is said in both languages', () => {
    const goals: readonly Goal[] = [
      firstGoal(offers),
      ...offers.presets.map(({ goal }) => goal),
      ...(['ever', 'at-rest'] as const).flatMap((when) =>
        offers.subjects.map((subject): Goal => ({ when, holds: lineAbout(subject, offers, when) })),
      ),
      ...offers.tables.map(({ database, table }): Goal => ({
        when: 'ever',
        holds: { kind: 'rows', database, table, atLeast: 1 },
      })),
    ];
    for (const goal of goals) {
      expect(goalProblem(definition, goal)).toBe(null);
      expect(readGoal(definition, JSON.stringify(goal))).toEqual({ ok: true, value: goal });
      expect(linesOf(goal.holds)).not.toBe(null);
      const [en, ko] = [textsOf('en'), textsOf('ko')].map((texts) => conditionText(goal.holds, texts));
      expect(en).not.toBe(ko);
    }
  });

  test('each name that it offers is one that the languages know', () => {
    const { events, rejections } = textsOf('en');
    expect(Object.keys(events)).toEqual(expect.arrayContaining([...offers.values.event]));
    expect(Object.keys(rejections)).toEqual(expect.arrayContaining([...offers.values.rejection]));
  });
});

test('all events and rejections that the languages name belong to a scenario', () => {
  const { events, rejections } = textsOf('ko');
  const named = scenarios.map(({ vocabulary }) => vocabulary);
  expect(new Set(named.flatMap((one) => one.events))).toEqual(new Set(Object.keys(events)));
  // What a service refuses before any aggregate is asked belongs to every scenario.
  const unasked: Readonly<Record<SystemRejection, null>> = { CommandUnknown: null, NotExpected: null };
  const refused = new Set([...named.flatMap((one) => one.rejections), ...Object.keys(unasked)]);
  expect(refused).toEqual(new Set(Object.keys(rejections)));
});

test('a goal stands in the question instead of a promise, and comes back with it', () => {
  const [scenario] = scenarios;
  const setup = { scenario: 'order', slots: scenario?.defaults ?? {}, seed: 1 } as Parameters<
    typeof inquiryOf
  >[1];
  const goal: Goal = { when: 'ever', holds: applied };
  const draft = { ...usualDraft('in-order', 'start', 2, false), goal };
  const inquiry = inquiryOf(draft, setup, []);
  expect(inquiry).toMatchObject({ asked: null, goal });
  expect(inquiry).not.toHaveProperty('first');
  expect(draftOf(inquiry)).toMatchObject({ property: null, goal });
  expect(inquiryOf(draftOf(inquiry), setup, [])).toEqual(inquiry);
  expect(inquiryOf({ ...draft, goal: null }, setup, [])).not.toHaveProperty('goal');
});
