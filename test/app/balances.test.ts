import { describe, expect, test } from 'vitest';
import { balances, balancesAt } from '../../src/app/balances.ts';
import { foldAll } from '../../src/app/fold-along.ts';
import type { Command } from '../../src/kernel/message.ts';
import type { Tape } from '../../src/live/tape.ts';
import { playByClock } from '../../src/live/tape-stage.ts';
import {
  newOrder,
  orderRun,
  press,
  runByClock,
  runOf,
  sendOf,
  storyNamed,
  tapeOf,
  type OrderRun,
} from '../support/order-run.ts';

type Numbers = Readonly<Record<string, readonly [expected: number, actual: number]>>;

function numbersOf({ scenario, setup }: OrderRun, tape: Tape): Numbers {
  const rules = scenario.balances(setup);
  const counts = foldAll(balances(rules), tape);
  return Object.fromEntries(
    balancesAt(rules, counts).map(({ id, expected, actual }) => [id, [expected, actual]] as const),
  );
}

describe('expected and actual', () => {
  const told = (id: string, slots = {}): Numbers => {
    const { setup, before, after } = storyNamed(id);
    const run = runOf({ ...setup, slots: { ...setup.slots, ...slots } });
    const tape = tapeOf(run, playByClock({ ...run, script: [...before, ...after], stopsBefore: null }));
    return numbersOf(run, tape);
  };

  test('differ by the event that was lost', () => {
    expect(told('lost-after-commit')).toMatchObject({
      'events-published': [1, 0],
      'effects-applied': [2, 0],
      'mails-sent': [1, 0],
      'orders-placed': [1, 1],
    });
  });

  test('differ by the update that was lost', () => {
    expect(told('lost-update')).toMatchObject({ 'updates-kept': [2, 1] });
  });

  test('differ by the effect that came twice', () => {
    expect(told('mailed-twice')).toMatchObject({
      'events-published': [1, 1],
      'effects-applied': [2, 4],
      'mails-sent': [1, 2],
    });
  });

  test('differ by the event that never was', () => {
    const { 'events-published': [expected, actual] = [0, 0] } = told('phantom-event');
    expect(actual).toBe(expected + 1);
  });

  test.each(['lost-after-commit', 'lost-update', 'mailed-twice'])('are equal when %s is cured', (id) => {
    const { slot, variant } = storyNamed(id).cure;
    for (const [expected, actual] of Object.values(told(id, { [slot]: variant })))
      expect(actual).toBe(expected);
  });
});

describe('orders placed', () => {
  const run = orderRun();

  test('are those that clients asked for: on the way they are missing, at rest they are there', () => {
    const tape = tapeOf(run);
    press(tape, sendOf(1, newOrder(2)));
    expect(numbersOf(run, tape)['orders-placed']).toEqual([1, 0]);
    runByClock(run, tape);
    expect(numbersOf(run, tape)['orders-placed']).toEqual([1, 1]);
  });

  test('are not those that the service refused', () => {
    const tape = tapeOf(run);
    press(tape, sendOf(1, newOrder(1)));
    runByClock(run, tape);
    expect(numbersOf(run, tape)['orders-placed']).toEqual([0, 0]);
  });

  test('are still those whose client never heard, and those that were lost on the way', () => {
    const tape = tapeOf(run);
    press(tape, sendOf(1, newOrder(2)));
    press(tape, {
      kind: 'op',
      activation: 'client:c1',
      op: 'request',
      label: 'CreateOrder',
      outcome: 'request-lost',
    });
    runByClock(run, tape);
    expect(numbersOf(run, tape)['orders-placed']).toEqual([1, 0]);
  });
});

describe('credit reserved', () => {
  const credit = (type: string, data: Command['data']): Command => ({
    type,
    aggregateType: 'Customer',
    aggregateId: 'customer-1',
    data,
  });

  test('is what the events say less what they release, as the read side has added it up', () => {
    const run = orderRun();
    const tape = tapeOf(run);
    press(tape, sendOf(1, credit('ReserveCredit', { orderId: 'order-1', amount: 70 })));
    runByClock(run, tape);
    press(tape, sendOf(2, credit('ReserveCredit', { orderId: 'order-2', amount: 30 })));
    runByClock(run, tape);
    expect(numbersOf(run, tape)['credit-reserved']).toEqual([100, 100]);
    press(tape, sendOf(3, credit('ReleaseCredit', { orderId: 'order-1' })));
    runByClock(run, tape);
    expect(numbersOf(run, tape)['credit-reserved']).toEqual([30, 30]);
  });

  test('is doubled by a relay that publishes twice to a naive consumer', () => {
    const run = orderRun({ consuming: 'naive' });
    const tape = tapeOf(run);
    press(tape, sendOf(1, credit('ReserveCredit', { orderId: 'order-1', amount: 70 })));
    const isMarking = (): boolean => {
      const relay = tape.head().world.activations['relay'];
      return relay !== undefined && run.machine.opOf(relay).kind === 'update';
    };
    while (!isMarking()) runByClock(run, tape, tape.length() + 1);
    press(tape, { kind: 'crash', place: 'relay' });
    press(tape, { kind: 'recover', place: 'relay' });
    runByClock(run, tape);
    expect(numbersOf(run, tape)['credit-reserved']).toEqual([70, 140]);
  });
});
