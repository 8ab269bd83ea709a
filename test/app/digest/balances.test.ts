import { describe, expect, test } from 'vitest';
import { balances, balancesAt } from '../../../src/app/digest/balances.ts';
import { foldAll } from '../../../src/app/run/fold-along.ts';
import type { Command } from '../../../src/kernel/terms/message.ts';
import type { Move } from '../../../src/kernel/world/move.ts';
import type { Tape } from '../../../src/live/tape.ts';
import { playByClock } from '../../../src/live/tape-stage.ts';
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
} from '../../support/order-run.ts';

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
    for (const [balance, [expected, actual]] of Object.entries(told(id, { [slot]: variant })))
      if (balance !== 'credit-within-limit') expect(actual).toBe(expected);
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

describe('credit', () => {
  const ofCustomer = (type: string, data: Command['data'], id = 'customer-1'): Command => ({
    type,
    aggregateType: 'Customer',
    aggregateId: id,
    data,
  });
  const reserve = (orderId: string, amount: number): Command =>
    ofCustomer('ReserveCredit', { orderId, amount });
  const damageOf = ({ scenario, setup }: OrderRun, tape: Tape): number | undefined => {
    const rules = scenario.balances(setup);
    return balancesAt(rules, foldAll(balances(rules), tape)).find(({ id }) => id === 'credit-within-limit')
      ?.damage;
  };

  test('is the limit, and what the events say less what they release', () => {
    const run = orderRun();
    const tape = tapeOf(run);
    expect(numbersOf(run, tape)['credit-within-limit']).toEqual([500, 0]);
    press(tape, sendOf(1, reserve('order-1', 70)));
    runByClock(run, tape);
    press(tape, sendOf(2, reserve('order-2', 30)));
    runByClock(run, tape);
    expect(numbersOf(run, tape)['credit-within-limit']).toEqual([500, 100]);
    press(tape, sendOf(3, ofCustomer('ReleaseCredit', { orderId: 'order-1' })));
    runByClock(run, tape);
    expect(numbersOf(run, tape)['credit-within-limit']).toEqual([500, 30]);
    expect(damageOf(run, tape)).toBe(0);
  });

  test.each([
    ['none', [500, 600], 100],
    ['optimistic', [500, 300], 0],
    ['pessimistic', [500, 300], 0],
  ] as const)('with the locking %s: two reservations of 300 at once', (concurrency, numbers, damage) => {
    const run = orderRun({ concurrency });
    const tape = tapeOf(run);
    press(tape, sendOf(1, reserve('order-1', 300)));
    press(tape, { ...sendOf(2, reserve('order-2', 300)), to: 'order-service-2' } as Move);
    runByClock(run, tape);
    expect(numbersOf(run, tape)['credit-within-limit']).toEqual(numbers);
    expect(damageOf(run, tape)).toBe(damage);
  });

  test('is that of the customer with the least left: nobody’s surplus hides another’s damage', () => {
    const run = orderRun();
    const tape = tapeOf(run);
    press(tape, sendOf(1, ofCustomer('CreateCustomer', { name: 'Jun', creditLimit: 80 }, 'customer-2')));
    runByClock(run, tape);
    expect(numbersOf(run, tape)['credit-within-limit']).toEqual([80, 0]);
    press(tape, sendOf(2, reserve('order-1', 490)));
    runByClock(run, tape);
    expect(numbersOf(run, tape)['credit-within-limit']).toEqual([500, 490]);
  });
});
