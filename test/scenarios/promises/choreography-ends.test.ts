import { expect, test } from 'vitest';
import type { Fact } from '../../../src/kernel/terms/fact.ts';
import type { EventMessage } from '../../../src/kernel/terms/message.ts';
import { choreographyEnds } from '../../../src/scenarios/promises/choreography-ends.ts';
import { anEvent } from '../../support/an-event.ts';
import { watch } from '../../support/monitor.ts';

const about = (type: string): Partial<EventMessage> =>
  type.startsWith('Order')
    ? { aggregateType: 'Order', aggregateId: 'order-1' }
    : { aggregateType: 'Customer', aggregateId: 'customer-1', data: { orderId: 'order-1', amount: 100 } };

/** Events of an order and of its customer, in commit order; `parked`, `applied` are of the last one. */
const facts = (told: readonly string[]): readonly Fact[] => {
  let event = anEvent(1);
  return told.map((type, index): Fact => {
    if (type === 'parked') return { kind: 'event-parked', subscriber: 's', event };
    if (type === 'applied') return { kind: 'event-applied', subscriber: 's', event };
    event = anEvent(index + 1, { type, ...about(type) });
    return { kind: 'event-committed', event, basedOn: 0, cause: 'c1', group: index + 1 };
  });
};

test.each([
  ['nothing', 'kept', null],
  ['OrderCreated', 'broken', 'left-pending'],
  ['OrderCreated CreditReserved', 'broken', 'left-pending'],
  ['OrderCreated CreditReserved OrderApproved', 'kept', null],
  ['OrderCreated OrderApproved', 'kept', null],
  ['OrderCreated CreditReservationFailed OrderRejected', 'kept', null],
  ['OrderCreated CreditReserved OrderCancelled', 'broken', 'reserved-in-vain'],
  ['OrderCreated CreditReserved OrderCancelled CreditReleased', 'kept', null],
  // What nobody has begun need not end.
  ['CreditReserved', 'kept', null],
  ['OrderCreated parked', 'parked', 'left-pending'],
  ['OrderCreated CreditReservationFailed parked', 'parked', 'left-pending'],
  ['OrderCreated parked applied', 'broken', 'left-pending'],
])('[P22] a choreography that nobody keeps has ended by its events: %s: %s', (told, kind, trouble) => {
  const { atRest } = watch(choreographyEnds, told === 'nothing' ? [] : facts(told.split(' ')));
  expect(atRest.kind).toBe(kind);
  const culprits = 'culprits' in atRest ? atRest.culprits : [];
  expect(culprits).toMatchObject(trouble === null ? [] : [{ kind: 'event', trouble: { kind: trouble } }]);
});
