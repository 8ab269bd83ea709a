import { describe, expect, test } from 'vitest';
import { usualBounds, type Bounds } from '../../../src/explorer/question/bounds.ts';
import { matrixBase } from '../../../src/explorer/asking/matrix-tables.ts';
import { problemOf } from '../../../src/explorer/asking/problem-of.ts';
import type { Command } from '../../../src/kernel/terms/message.ts';
import { orderScenario } from '../../../src/scenarios/order/order-scenario.ts';
import { searchFully, searchReduced } from '../../support/compare-searches.ts';
import { orderCommand, type Slots } from '../../support/order-lab.ts';

const revise = orderCommand('ReviseOrder', { total: 120 });
const approve = orderCommand('ApproveOrder');
const create = orderCommand('CreateOrder', { customerId: 'customer-1', total: 50 }, 'order-2');

type Trial = {
  readonly commands: readonly Command[];
  readonly faults: Bounds['faults'];
  readonly slots?: Partial<Slots>;
};
const trials = {
  'two orders': { commands: [revise, create], faults: {} },
  'two changes of one order': { commands: [revise, approve], faults: {} },
  'two changes of one order, one after the other': {
    commands: [revise, approve],
    faults: {},
    slots: { concurrency: 'pessimistic' },
  },
  'two orders, one refusal': { commands: [revise, create], faults: { refused: 1 } },
  'one order, one crash': { commands: [revise], faults: { crash: 1 } },
} satisfies Readonly<Record<string, Trial>>;
type TrialId = keyof typeof trials;

const lost = ['no-lost-event', 'read-model-correct'];
const nothing: readonly string[] = [];
/** What each variant breaks, computed; what is not named holds. */
const variants: Readonly<Record<string, Readonly<Record<TrialId, readonly string[]>>>> = {
  // Of two orders the later id may commit first.
  'cursor-polling': {
    'two orders': lost,
    'two changes of one order': nothing,
    'two changes of one order, one after the other': nothing,
    'two orders, one refusal': lost,
    'one order, one crash': nothing,
  },
  // A conflict or a refusal rolls back, and an id goes with it.
  'cursor-waiting': {
    'two orders': nothing,
    'two changes of one order': lost,
    'two changes of one order, one after the other': nothing,
    'two orders, one refusal': lost,
    'one order, one crash': nothing,
  },
  'cursor-giving-up': {
    'two orders': lost,
    'two changes of one order': nothing,
    'two changes of one order, one after the other': nothing,
    'two orders, one refusal': lost,
    'one order, one crash': nothing,
  },
  'transaction-horizon': {
    'two orders': nothing,
    'two changes of one order': nothing,
    'two changes of one order, one after the other': nothing,
    'two orders, one refusal': nothing,
    'one order, one crash': nothing,
  },
};

function problem(publishing: string, id: TrialId) {
  const { commands, faults, slots }: Trial = trials[id];
  const chosen = { ...orderScenario.defaults, ...matrixBase, publishing, ...slots };
  const bounds = { ...usualBounds, commandCount: commands.length, faults, faultCountMax: 1 };
  const scenario = { ...orderScenario, exploring: commands };
  return problemOf(scenario, { scenario: scenario.id, slots: chosen, seed: 1 }, bounds);
}

const cases = Object.entries(variants).flatMap(([publishing, broken]) =>
  (Object.keys(trials) as TrialId[]).map((trial) => [publishing, trial, broken[trial]] as const),
);

describe('what cursors lose', () => {
  test.each(cases)('%s, with %s, breaks exactly %j', (publishing, trial, broken) => {
    const reduced = searchReduced(problem(publishing, trial));
    expect(reduced?.findings.limit).toBe(null);
    expect([...(reduced?.said.broken ?? [])].sort()).toEqual(broken);
  });

  test.each(Object.keys(variants).map((publishing) => [publishing]))(
    '[E3] reduced and full search say the same of %s',
    (publishing) => {
      for (const trial of ['two orders', 'one order, one crash'] as const) {
        const asked = problem(publishing, trial);
        expect(searchReduced(asked)?.said).toEqual(searchFully(asked).said);
      }
    },
  );

  test('patience makes it rarer and nothing else: in some order of things it loses what a plain cursor loses', () => {
    const worldsOf = (publishing: string) => {
      const { stateCount, atRestCount } = searchFully(problem(publishing, 'two orders')).findings;
      return { stateCount, atRestCount };
    };
    expect(worldsOf('cursor-giving-up')).toEqual(worldsOf('cursor-polling'));
  });
});
