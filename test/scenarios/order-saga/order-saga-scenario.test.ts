import { describe, expect, test } from 'vitest';
import { usualBoundsIn } from '../../../src/explorer/question/bounds.ts';
import { problemOf } from '../../../src/explorer/asking/problem-of.ts';
import { explore } from '../../../src/explorer/search/explore.ts';
import type { Command } from '../../../src/kernel/terms/message.ts';
import { stepsTaken } from '../../../src/scenarios/form/act-steps.ts';
import { orderSagaScenario as scenario } from '../../../src/scenarios/order-saga/order-saga-scenario.ts';
import { cancelOrder, orderOf } from '../../../src/scenarios/order-saga/stories/story-parts.ts';
import type { ChosenVariants } from '../../../src/scenarios/slots/setup.ts';
import { cureFor } from '../../../src/scenarios/slots/cures.ts';
import { withVariants } from '../../../src/scenarios/slots/slots.ts';
import { typesOf } from '../../support/order-stage.ts';
import { openService, type ServiceStage } from '../../support/service-stage.ts';
import { slotsWith } from '../../support/slots-with.ts';

/** One command after the other, each to rest. */
function played(slots: ChosenVariants, commands: readonly Command[]): ServiceStage {
  const stage = openService(scenario, slots);
  for (const [index, command] of commands.entries()) {
    stage.ask(`c${index + 1}`, command, 'order-service-1');
    stage.rest();
  }
  return stage;
}

const eventsOf = (stage: ServiceStage): string =>
  typesOf(stage)
    .map((text) => text.split(' ')[0] ?? '')
    .filter((type) => /^(?:Order|Credit)/.test(type))
    .toSorted()
    .join(' ');

const brokenIn = (stage: ServiceStage): readonly string[] =>
  stage.machine.definition.properties.map(({ id }) => id).filter((id) => stage.judged(id).kind === 'broken');

const ways: readonly ChosenVariants[] = [
  { coordination: 'choreography' },
  ...['in-memory', 'row', 'event-sourced'].map((state) => ({
    coordination: 'orchestration',
    'saga-state': state,
  })),
];

type Act = readonly [what: string, commands: readonly Command[], events: string, broken: readonly string[]];

const fits = [orderOf(300)];
const over = [orderOf(600)];
const cancelled = [orderOf(300), cancelOrder];
const approved = 'CreditReserved OrderApproved OrderCreated';

const unended = ['saga-consistent', 'saga-ends'];

/** What comes of an order where nothing fails, by what is done about what can't be. */
const table: readonly (readonly [ChosenVariants, readonly Act[]])[] = [
  [
    {},
    [
      ['an order within the limit is approved', fits, approved, []],
      ['one over the limit is rejected', over, 'CreditReservationFailed OrderCreated OrderRejected', []],
      [
        'a cancelled one gives its credit back',
        cancelled,
        'CreditReleased CreditReserved OrderApproved OrderCancelled OrderCreated',
        [],
      ],
    ],
  ],
  [
    { compensation: 'none' },
    [
      ['one over the limit stays pending', over, 'CreditReservationFailed OrderCreated', unended],
      [
        'the credit of a cancelled one is kept',
        cancelled,
        'CreditReserved OrderApproved OrderCancelled OrderCreated',
        unended,
      ],
    ],
  ],
  [
    { isolation: 'none' },
    [
      ['one within the limit is approved at once', fits, approved, []],
      [
        'one over the limit is taken back',
        over,
        'CreditReservationFailed OrderApproved OrderCancelled OrderCreated',
        ['nothing-taken-back'],
      ],
    ],
  ],
];

const cases = table.flatMap(([slots, acts]) =>
  ways.flatMap((way) =>
    acts.map(([what, ...act]) => [what, { ...way, ...slots } satisfies ChosenVariants, ...act] as const),
  ),
);

describe('orders and customers, two services', () => {
  test.each(cases)('[S3] [P15] %s: %j', (_what, slots, commands, events, broken) => {
    const stage = played(slots, commands);
    expect(eventsOf(stage)).toBe(events);
    // Whoever keeps a saga says itself when it has ended: of one that undoes nothing, with the approval.
    const hasEnded =
      'coordination' in slots && slots.coordination === 'orchestration' && commands === cancelled;
    expect(brokenIn(stage)).toEqual(hasEnded ? broken.filter((id) => id !== 'saga-ends') : broken);
  });

  test('who writes to both databases itself comes to the same, as long as nothing fails', () => {
    for (const [, commands, events] of table[0]?.[1] ?? []) {
      const stage = played({ coordination: 'none' }, commands);
      expect([eventsOf(stage), brokenIn(stage)]).toEqual([events, []]);
    }
  });

  test('an order of a customer that nobody knows is rejected, whoever brings it about', () => {
    const order = { ...orderOf(300), data: { customerId: 'nobody', total: 300 } };
    for (const slots of [{ coordination: 'none' }, ...ways]) {
      const stage = played(slots, [order]);
      expect(eventsOf(stage)).toMatch(/OrderRejected$/);
      expect(brokenIn(stage)).toEqual([]);
    }
  });

  test('[S6] answers say what the order stands at', () => {
    const told = (slots: ChosenVariants) => played(slots, cancelled).answers();
    for (const way of ways) {
      expect(told(way)).toMatchObject({ c1: { status: 'PENDING' }, c2: { status: 'CANCELLED' } });
      expect(told({ ...way, isolation: 'none' })).toMatchObject({ c1: { status: 'APPROVED' } });
    }
    expect(told({ coordination: 'none' })).toMatchObject({ c1: { status: 'APPROVED' } });
  });

  test.each([
    ['none', [1, 2]],
    ['choreography', [1, 2, 3, 4, 5]],
    ['orchestration', [1, 2, 3, 4, 5, 6]],
  ])('[S1] [S2] the steps of %s are taken in the order in which one counts them', (coordination, numbers) => {
    for (const commands of [fits, over]) {
      const stage = played({ coordination }, commands);
      const setup = { scenario: scenario.id, slots: slotsWith(scenario, { coordination }), seed: 1 };
      const acts = scenario.steps?.(setup) ?? expect.fail('no steps');
      const taken = stage.entries().flatMap(({ facts }) => stepsTaken(acts, facts));
      expect(taken).toEqual(numbers);
    }
  });

  test('[M5] what carries no commands goes with a choreography only', () => {
    const chosen = withVariants(
      scenario.defaults,
      { coordination: 'orchestration' },
      scenario.defaults,
    ).slots;
    for (const [slot, variant] of [['publishing', 'catch-up-subscription']] as const)
      expect(withVariants(chosen, { [slot]: variant }, scenario.defaults)).toMatchObject({
        misfits: [],
        slots: { [slot]: variant, coordination: 'choreography' },
      });
    // Rows of two tables that one statement reads can't be locked.
    const locking = { publishing: 'flag-on-events', relays: 'two-skip-locked' };
    const { misfits } = withVariants(chosen, locking, scenario.defaults);
    expect(misfits).toMatchObject([{ variant: 'two-skip-locked', need: { slot: 'publishing' } }]);
    expect(withVariants(scenario.defaults, locking, scenario.defaults).misfits).toEqual([]);
    for (const [slot, gives] of [
      ['publishing', { relays: 'one' }],
      ['coordination', { coordination: 'orchestration', relays: 'one' }],
    ] as const) {
      const others = { ...scenario.defaults, ...locking, coordination: 'orchestration' };
      const wanted =
        slot === 'publishing' ? { publishing: 'flag-on-events' } : { coordination: 'orchestration' };
      expect(withVariants(others, wanted, scenario.defaults)).toMatchObject({ misfits: [], slots: gives });
    }
    // Without what it is needed beside, nothing is lacking.
    const other = withVariants(chosen, { relays: 'two-skip-locked' }, scenario.defaults);
    expect(other.slots).toMatchObject({ relays: 'two-skip-locked', coordination: 'orchestration' });
  });

  test.each([
    ['saga-consistent', { coordination: 'none' }, 'choreography'],
    ['saga-consistent', { compensation: 'none' }, 'on-failure'],
    ['saga-consistent', { coordination: 'orchestration', 'saga-state': 'in-memory' }, 'row'],
    ['saga-consistent', { publishing: 'after-commit' }, 'outbox-polling'],
    ['saga-consistent', {}, undefined],
    ['nothing-taken-back', { isolation: 'none' }, 'pending-state'],
  ])('%s with %o is cured by %s', (property, chosen, variant) => {
    const setup = { scenario: scenario.id, slots: slotsWith(scenario, chosen), seed: 1 };
    expect(cureFor(property, setup)?.variant).toBe(variant);
  });

  // One saga with one fault, within the usual limits. Golden: what makes it another number is to be understood.
  test.each([
    [{ coordination: 'choreography' }, 11_797],
    [{ coordination: 'orchestration' }, 12_101],
    // That the deadline passes early is one more fault.
    [{ coordination: 'orchestration', deadline: 'with-late-success-undone' }, 14_498],
  ])('[E2] [S5] one %j with one fault is decided: it holds', (slots, stateCount) => {
    const setup = { scenario: scenario.id, slots: slotsWith(scenario, slots), seed: 1 };
    const bounds = { ...usualBoundsIn(scenario.define(setup)), commandCount: 1, faultCountMax: 1 };
    const { verdicts, searched } = explore(problemOf(scenario, setup, bounds), { isReduced: true });
    expect(verdicts.filter(({ kind }) => kind !== 'holds')).toEqual([]);
    expect([searched.stateCount, searched.limit]).toEqual([stateCount, null]);
  });
});
