import { textIn } from '../../../src/base/text-in.ts';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/kernel/terms/message.ts';
import type { Move } from '../../../src/kernel/world/move.ts';
import { isAtRest } from '../../../src/kernel/machine/rest.ts';
import { usualBounds, usualBoundsIn } from '../../../src/explorer/question/bounds.ts';
import { daysWaited, noWaits, waitsAfter } from '../../../src/scenarios/form/saga-waits.ts';
import { orderSagaScenario as scenario } from '../../../src/scenarios/order-saga/order-saga-scenario.ts';
import { cancelOrder, orderOf } from '../../../src/scenarios/order-saga/stories/story-parts.ts';
import { misfitsOf, withVariants } from '../../../src/scenarios/slots/slots.ts';
import type { Slots } from '../../support/order-lab.ts';
import { typesOf } from '../../support/order-stage.ts';
import { openService, type ServiceStage } from '../../support/service-stage.ts';
import { slotsWith } from '../../support/slots-with.ts';

const manager = 'create-order-saga';
const clock = `${manager}:2`;
const handler = 'customer-command-handler';
const saga = { type: 'CreateOrderSaga', id: 'order-1' };

function open(slots: Partial<Slots>, commands: readonly Command[] = [orderOf(300)]): ServiceStage {
  const stage = openService(scenario, { coordination: 'orchestration', ...slots });
  for (const [index, command] of commands.entries())
    stage.actOn(stage.ask(`c${index + 1}`, command, 'order-service-1'));
  return stage;
}

const undone = { deadline: 'with-late-success-undone' } as const;
const ignored = { deadline: 'with-late-success-ignored' } as const;
const timers = (stage: ServiceStage) => stage.rows('timers', 'order-service');
const has = (stage: ServiceStage, type: string): boolean =>
  typesOf(stage).some((text) => text.startsWith(`${type} `));
const steps = (stage: ServiceStage): readonly string[] =>
  stage.entries().flatMap(({ op }) => (op?.kind === 'tell' ? [op.step] : []));
const broken = (stage: ServiceStage): readonly string[] =>
  stage.machine.definition.properties.map(({ id }) => id).filter((id) => stage.judged(id).kind === 'broken');

/** The customer service has decided, and the deadline passes before the saga is told. */
function late(slots: Partial<Slots>, commands?: readonly Command[]): ServiceStage {
  const stage = open(slots, commands);
  for (const actor of ['order-relay', handler]) stage.actOn(actor);
  stage.act(clock, 'timed-out');
  stage.actOn(clock);
  return stage;
}

describe('the deadline of a saga', () => {
  test.each(['row', 'event-sourced'])(
    '[S5] is set with what it waits for and deleted with the reply, in their transactions: %s',
    (state) => {
      const stage = open({ ...undone, 'saga-state': state });
      expect(timers(stage)).toMatchObject([{ saga_type: saga.type, saga_id: saga.id, days: 365 }]);
      // What is waited for is the command.
      const [asked] = stage.rows('messages', 'order-service');
      expect(timers(stage)[0]?.['cause']).toBe(asked?.['message_id']);
      stage.rest();
      expect([timers(stage), has(stage, 'OrderApproved'), broken(stage)]).toEqual([[], true, []]);
      expect(steps(stage)).not.toContain('deadline');
    },
  );

  test.each(['row', 'event-sourced'])('[S4] [S5] [P22] that passes ends the saga: %s', (state) => {
    const lost: Partial<Slots> = { consuming: 'ack-first', 'saga-state': state };
    const neverEnding = open(lost);
    const ending = open({ ...lost, ...undone });
    for (const stage of [neverEnding, ending]) {
      stage.actOn('order-relay');
      stage.actUpTo(handler, 'begin');
      stage.move({ kind: 'crash', place: handler });
      stage.move({ kind: 'crash', place: manager });
      stage.rest();
    }
    expect(broken(neverEnding)).toEqual(['saga-consistent', 'saga-ends']);
    expect([has(ending, 'OrderRejected'), broken(ending), timers(ending)]).toEqual([true, [], []]);
    expect(ending.now().faultsUsed).toEqual({ crash: 2 });
  });

  test('[S5] [K7] that is pending means that nothing is at rest, and it is due only once all is up again', () => {
    const stage = open({ ...undone, consuming: 'ack-first' });
    stage.actOn('order-relay');
    stage.actUpTo(handler, 'begin');
    stage.move({ kind: 'crash', place: handler });
    for (let move = stage.machine.natural(stage.now())[0]; move !== undefined;)
      [move] = (stage.move(move), stage.machine.natural(stage.now()));
    const isTimer = (move: Move): boolean => move.kind === 'op' && move.op === 'await-timer';
    expect(stage.machine.natural(stage.now())).toEqual([]);
    stage.move({ kind: 'recover', place: handler });
    expect(isAtRest(stage.machine, stage.now())).toBe(false);
    expect(stage.machine.natural(stage.now()).map(isTimer)).toEqual([true]);
  });

  test.each([
    ['row', ignored, false, ['saga-consistent']],
    ['row', undone, true, []],
    ['event-sourced', ignored, false, ['saga-consistent']],
    ['event-sourced', undone, true, []],
  ] as const)('[S4] a success that comes after it: %s, %j', (state, slots, isReleased, breaks) => {
    const stage = late({ ...slots, 'saga-state': state });
    expect([has(stage, 'OrderRejected'), has(stage, 'CreditReserved')]).toEqual([true, true]);
    stage.rest();
    expect([has(stage, 'CreditReleased'), has(stage, 'OrderApproved')]).toEqual([isReleased, false]);
    expect(broken(stage)).toEqual(breaks);
    // What nobody waits for is told, and changes nothing.
    expect(steps(stage).includes('reply-late')).toBe(!isReleased);
    expect(stage.judged('saga-ends')).toEqual({ kind: 'kept' });
  });

  test.each([
    ['what could not be reserved', [orderOf(600)]],
    ['an order that its client has cancelled', [orderOf(300), cancelOrder]],
  ])('[S4] after it nothing is left of %s', (_what, commands) => {
    for (const isolation of ['none', 'pending-state']) {
      const stage = late({ ...undone, isolation }, commands);
      stage.rest();
      expect(broken(stage).filter((id) => id !== 'nothing-taken-back')).toEqual([]);
      expect(has(stage, 'OrderApproved')).toBe(isolation === 'none');
    }
  });

  test('[S5] of a saga that has its reply already changes nothing, and says so', () => {
    const stage = open(undone);
    for (const actor of ['order-relay', handler, 'customer-relay']) stage.actOn(actor);
    stage.act(clock, 'timed-out');
    stage.actOn(manager);
    const before = stage.rows('sagas', 'order-service');
    stage.actOn(clock);
    expect(steps(stage)).toContain('deadline-cancelled');
    expect(stage.rows('sagas', 'order-service')).toEqual(before);
    expect([has(stage, 'OrderApproved'), has(stage, 'OrderRejected')]).toEqual([true, false]);
    stage.rest();
    expect(broken(stage)).toEqual([]);
  });

  test('[S4] a reply that comes twice is undone where nobody knows it again, and has no effect without a deadline', () => {
    const twice = (slots: Partial<Slots>): ServiceStage => {
      const stage = open({ consuming: 'naive', recognising: 'unrecognised', ...slots });
      for (const actor of ['order-relay', handler, 'customer-relay']) stage.actOn(actor);
      stage.actUpTo(manager, 'acknowledge');
      stage.move({ kind: 'crash', place: manager });
      stage.rest();
      return stage;
    };
    expect(broken(twice(undone))).toEqual(['saga-consistent']);
    for (const slots of [ignored, { deadline: 'none' }, { ...undone, consuming: 'idempotent' }])
      expect(broken(twice(slots))).toEqual([]);
  });

  test('[S5] needs what is not forgotten, and somebody who knows of the whole', () => {
    for (const lacking of [
      { coordination: 'choreography' },
      { coordination: 'orchestration', 'saga-state': 'in-memory' },
    ])
      for (const slots of [undone, ignored]) {
        const misfits = misfitsOf({ ...scenario.defaults, ...lacking, ...slots });
        expect(misfits.map(({ slot }) => slot)).toContain('deadline');
      }
    const { slots } = withVariants(
      scenario.defaults,
      { coordination: 'orchestration', ...undone },
      scenario.defaults,
    );
    expect(slots).toMatchObject(undone);
  });

  test('[S5] may pass early in a search of a design that has one, and in no other', () => {
    const budget = (slots: Partial<Slots>) => {
      const setup = {
        scenario: scenario.id,
        slots: slotsWith(scenario, { coordination: 'orchestration', ...slots }),
        seed: 1,
      };
      return usualBoundsIn(scenario.define(setup)).faults['early-time-out'];
    };
    expect([budget(undone), budget(ignored), budget({})]).toEqual([1, 1, undefined]);
    expect(usualBounds.faults['early-time-out']).toBeUndefined();
  });

  test('[S5] says how many days an instance has waited: none while things move, a year once it has come in its time', () => {
    const stage = open({ ...undone, consuming: 'ack-first' });
    stage.actOn('order-relay');
    stage.actUpTo(handler, 'begin');
    stage.move({ kind: 'crash', place: handler });
    const waits = () => stage.entries().reduce(waitsAfter, noWaits);
    expect(daysWaited(waits(), saga)).toBe(0);
    stage.move({ kind: 'recover', place: handler });
    while (waits().day === 0)
      stage.move(stage.machine.natural(stage.now())[0] ?? expect.fail('nothing moves'));
    expect([waits().day, daysWaited(waits(), saga)]).toEqual([365, 365]);
    stage.rest();
    expect([waits().day, daysWaited(waits(), saga)]).toEqual([365, null]);
    // One that came early makes no day pass.
    const early = late(undone);
    early.rest();
    expect(early.entries().reduce(waitsAfter, noWaits).day).toBe(0);
  });
});

describe('whose reply it is', () => {
  const two = [orderOf(300), orderOf(300, 'order-2')];

  test.each(['row', 'event-sourced'])('[S4] by its id it finds the saga that has asked: %s', (state) => {
    const stage = open({ 'saga-state': state }, two);
    stage.rest();
    expect(broken(stage)).toEqual([]);
    expect(statusOf(stage)).toEqual({ 'order-1': 'OrderApproved', 'order-2': 'OrderRejected' });
  });

  test.each(['row', 'event-sourced'])('[S4] taken for the newest, two at once are mixed up: %s', (state) => {
    const slots = { 'saga-state': state, correlation: 'latest' } as const;
    const stage = open(slots, two);
    stage.rest();
    expect(broken(stage)).toEqual(['saga-consistent']);
    expect(statusOf(stage)).toEqual({ 'order-1': 'OrderRejected', 'order-2': 'OrderApproved' });
    // One at a time is always the newest.
    const alone = open(slots);
    alone.rest();
    expect(broken(alone)).toEqual([]);
  });

  test('[S4] one that finds none under way is told to be late', () => {
    const stage = late({ ...ignored, correlation: 'latest' });
    stage.rest();
    expect(steps(stage)).toContain('reply-late');
    expect(
      misfitsOf({
        ...scenario.defaults,
        coordination: 'orchestration',
        'saga-state': 'in-memory',
        correlation: 'latest',
      }),
    ).toMatchObject([{ slot: 'correlation', need: { slot: 'saga-state' } }]);
  });
});

/** How each order was decided. */
const statusOf = (stage: ServiceStage): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    stage
      .rows('events', 'order-service')
      .filter((row) => row['entity_type'] === 'Order')
      .map((row) => [textIn(row, 'entity_id') ?? '', textIn(row, 'event_type')] as const),
  );
