import { describe, expect, test } from 'vitest';
import { usualBounds, type Bounds } from '../../src/explorer/question/bounds.ts';
import { matrixBase } from '../../src/explorer/asking/matrix-tables.ts';
import { problemOf } from '../../src/explorer/asking/problem-of.ts';
import type { Command } from '../../src/kernel/terms/message.ts';
import type { GoalCondition } from '../../src/scenarios/goals/goal.ts';
import { goalId } from '../../src/scenarios/goals/goal-id.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { ChosenVariants } from '../../src/scenarios/slots/setup.ts';
import { searchFully, searchReduced } from '../support/compare-searches.ts';
import { orderCommand } from '../support/order-lab.ts';

/** What users of public projects have reported, set up here: what breaks for them breaks, and what cured it cures it. */
type Report = {
  readonly what: string;
  readonly slots: ChosenVariants;
  readonly commands: readonly Command[];
  readonly faults: Bounds['faults'];
  readonly broken: readonly string[];
};

const revise = orderCommand('ReviseOrder', { total: 120 });
const create = (total: number) => orderCommand('CreateOrder', { customerId: 'customer-1', total }, 'order-9');
const tailing = { publishing: 'log-tailing', consuming: 'naive' };
const twice = ['effect-once', 'read-model-correct'];

const reports: readonly Report[] = [
  ...(
    [
      ['naive', twice],
      // What was lost with its acknowledgement is recognised when it comes to the other member.
      ['idempotent', []],
      ['version-checked', []],
    ] as const
  ).map(([consuming, broken]) => ({
    what: `a partition is dealt anew while its last message is in hand (${consuming})`,
    slots: { publishing: 'after-commit', members: 'two-members', consuming },
    commands: [revise],
    faults: { rebalance: 1 },
    broken,
  })),
  ...(
    [
      ['naive', 'two', twice],
      ['idempotent', 'two', []],
      ['naive', 'one', []],
    ] as const
  ).map(([consuming, relays, broken]) => ({
    what: `what is still being published is taken for what was not (${relays}, ${consuming})`,
    slots: { publishing: 'outbox-polling', relays, consuming },
    commands: [revise],
    faults: {},
    broken,
  })),
  ...(
    [
      ['after-publishing', 'every-2', twice],
      // However often it is stored, there is a moment before.
      ['after-publishing', 'every-1', twice],
      ['before-publishing', 'every-1', ['no-lost-event', 'read-model-correct']],
    ] as const
  ).map(([order, every, broken]) => ({
    what: `a reader of the log starts again from its stored position (${order}, ${every})`,
    slots: { ...tailing, 'position-order': order, 'position-every': every },
    commands: [revise],
    faults: { crash: 1 },
    broken,
  })),
];

function problemFor({ slots, commands, faults }: Report, holds: GoalCondition | null = null) {
  const chosen = { ...orderScenario.defaults, ...matrixBase, ...slots };
  const bounds = { ...usualBounds, commandCount: commands.length, faults, faultCountMax: 1 };
  // Where a consumer dies its effect and its acknowledgement come apart: that is another report.
  const where = { crash: ['relay'] };
  const setup = { scenario: 'order', slots: chosen, seed: 1 };
  const goal = holds === null ? null : ({ when: 'at-rest', holds } as const);
  return problemOf(orderScenario, setup, { ...bounds, where }, null, [], commands, goal);
}

describe('a public report', () => {
  test.each(reports)('$what: $broken', (report) => {
    expect([...(searchReduced(problemFor(report))?.said.broken ?? ['unproven'])].sort()).toEqual(
      report.broken,
    );
  });

  test.each(orderScenario.slots.concurrency.map((concurrency) => [concurrency]))(
    'two orders of one id, placed at the same time, are one order; who comes second hears of it: %s',
    (concurrency) => {
      const report = { what: '', slots: { concurrency }, commands: [create(50), create(70)], faults: {} };
      const isReached = (holds: GoalCondition): boolean =>
        searchFully(problemFor({ ...report, broken: [] }, holds)).said.broken.has(goalId);
      const acceptedOnce: GoalCondition = { kind: 'answer', answer: 'accepted', exactly: 1 };
      const bothAnswered: GoalCondition = { kind: 'answer', exactly: 2 };
      const of = 'order-9';
      const eventsOfOrder = {
        kind: 'fact',
        fact: 'event-committed',
        where: { event: { aggregateId: of } },
      } as const;
      expect(isReached({ kind: 'all', of: [bothAnswered, acceptedOnce] })).toBe(true);
      expect(isReached({ kind: 'all', of: [bothAnswered, { kind: 'not', of: acceptedOnce }] })).toBe(false);
      expect(isReached({ ...eventsOfOrder, atLeast: 1 })).toBe(true);
      expect(isReached({ ...eventsOfOrder, atLeast: 2 })).toBe(false);
    },
  );
});
