import { expect, test } from 'vitest';
import type { Row } from '../../../src/kernel/database/row.ts';
import type { EventMessage } from '../../../src/kernel/terms/message.ts';
import { customerView } from '../../../src/system/projecting/customer-view.ts';
import { fold } from '../../../src/domains/aggregate.ts';
import { customer } from '../../../src/domains/customer/customer.ts';
import type { CustomerEvent } from '../../../src/domains/customer/customer-messages.ts';
import { anEvent } from '../../support/an-event.ts';

const project = (events: readonly CustomerEvent[]): Row | null =>
  events.reduce<Row | null>((row, { type, data }, index) => {
    const message: EventMessage = anEvent(index + 1, {
      type,
      data,
      aggregateType: 'Customer',
      aggregateId: 'customer-1',
    });
    return customerView.project(row, message);
  }, null);

const created: CustomerEvent = { type: 'CustomerCreated', data: { name: 'Mina', creditLimit: 500 } };
const reserved: CustomerEvent = { type: 'CreditReserved', data: { orderId: 'order-1', amount: 100 } };
const failed: CustomerEvent = { type: 'CreditReservationFailed', data: { orderId: 'order-2', amount: 900 } };
const released: CustomerEvent = { type: 'CreditReleased', data: { orderId: 'order-1', amount: 100 } };

test('a customer’s row says the limit and what is reserved', () => {
  expect(project([created, reserved, failed])).toEqual({
    customer_id: 'customer-1',
    name: 'Mina',
    credit_limit: 500,
    reserved: 100,
    changes: 3,
  });
});

test('what the row says is reserved is what the customer has reserved, also after a release', () => {
  for (const events of [
    [created],
    [created, reserved],
    [created, reserved, released],
    [created, reserved, failed, released],
  ]) {
    const amounts = Object.values(fold(customer, events).reservations);
    expect(project(events)?.['reserved']).toBe(amounts.reduce((sum, amount) => sum + amount, 0));
  }
});
