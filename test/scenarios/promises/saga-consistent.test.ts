import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import { sagaConsistent } from '../../../src/scenarios/promises/saga-consistent.ts';
import { anEvent } from '../../support/an-event.ts';
import { watch } from '../../support/monitor.ts';

type Told = readonly [type: string, orderId?: string | undefined];

/** Events of orders and of the customer that reserves credit for them, in commit order. */
const facts = (told: readonly Told[]): readonly Fact[] =>
  told.map(([type, orderId = 'order-1'], index) => {
    const about = type.startsWith('Order')
      ? { aggregateType: 'Order', aggregateId: orderId }
      : { aggregateType: 'Customer', aggregateId: 'customer-1', data: { orderId, amount: 100 } };
    const event = anEvent(index + 1, { type, ...about });
    return { kind: 'event-committed', event, basedOn: index, cause: `c${index + 1}`, group: index + 1 };
  });

const created: Told = ['OrderCreated'];
const reserved: Told = ['CreditReserved'];
const released: Told = ['CreditReleased'];
const approved: Told = ['OrderApproved'];

const kept: readonly (readonly [string, readonly Told[]])[] = [
  ['nothing has begun', []],
  ['a customer is there', [['CustomerCreated']]],
  ['an order is approved and its credit reserved', [created, reserved, approved]],
  [
    'an order is rejected as nothing could be reserved',
    [created, ['CreditReservationFailed'], ['OrderRejected']],
  ],
  ['what a cancelled order had reserved is released', [created, reserved, ['OrderCancelled'], released]],
  ['so it is with an approved one', [created, reserved, approved, ['OrderCancelled'], released]],
  ['a revision changes the total', [created, reserved, approved, ['OrderRevised']]],
  [
    'each of two orders has an end of its own',
    [created, ['OrderCreated', 'order-2'], reserved, approved, ['OrderRejected', 'order-2']],
  ],
];

const halfDone: readonly (readonly [string, readonly Told[], number, string])[] = [
  ['an order is left pending', [created], 1, 'left-pending'],
  ['also where its credit is reserved', [created, reserved], 1, 'left-pending'],
  ['an order is approved without credit', [created, approved], 2, 'without-credit'],
  [
    'the credit of an approved order is released',
    [created, reserved, approved, released],
    3,
    'without-credit',
  ],
  [
    'credit of a rejected order stays reserved',
    [created, reserved, ['OrderRejected']],
    2,
    'reserved-in-vain',
  ],
  [
    'credit of a cancelled order stays reserved',
    [created, reserved, ['OrderCancelled']],
    2,
    'reserved-in-vain',
  ],
  ['credit is reserved for an order that nobody has', [reserved], 1, 'reserved-in-vain'],
  [
    'one of two orders is left behind',
    [created, ['OrderCreated', 'order-2'], reserved, approved],
    2,
    'left-pending',
  ],
];

describe('saga-consistent', () => {
  test.each(kept)('[P15] it is kept at rest where %s', (_way, told) => {
    expect(watch(sagaConsistent, facts(told))).toMatchObject({ atRest: { kind: 'kept' } });
  });

  test.each(halfDone)(
    '[P15] it is broken at rest, and waits until then, where %s',
    (_way, told, eventId, kind) => {
      const culprits = [{ kind: 'event', eventId, trouble: { kind } }];
      expect(watch(sagaConsistent, facts(told))).toMatchObject({
        underWay: { kind: 'waiting', for: culprits },
        atRest: { kind: 'broken', culprits },
        brokeAt: [],
      });
    },
  );
});
