import { expect, test } from 'vitest';
import type { Row } from '../../../src/kernel/database/row.ts';
import type { EventMessage } from '../../../src/kernel/terms/message.ts';
import { orderView } from '../../../src/system/projecting/order-view.ts';
import { anEvent } from '../../support/an-event.ts';

const event = (type: string, data: EventMessage['data'] = {}): EventMessage =>
  anEvent(1, { type, data, aggregateType: 'Order', aggregateId: 'order-1' });
const project = (...events: readonly EventMessage[]): Row | null =>
  events.reduce<Row | null>((row, one) => orderView.project(row, one), null);

const created = event('OrderCreated', { customerId: 'customer-1', total: 100 });

test('an order’s row follows its events and counts them', () => {
  const row = { order_id: 'order-1', status: 'PENDING', total: 100, changes: 1 };
  expect(orderView.keyOf(created)).toBe('order-1');
  expect(project(created)).toEqual(row);
  expect(project(created, event('OrderRevised', { total: 120 }))).toEqual({ ...row, total: 120, changes: 2 });
  expect(project(created, event('OrderApproved'))).toEqual({ ...row, status: 'APPROVED', changes: 2 });
  expect(project(created, event('OrderRejected', { reason: 'x' }))).toEqual({
    ...row,
    status: 'REJECTED',
    changes: 2,
  });
  expect(project(created, event('OrderCancelled', { reason: 'x' }))).toEqual({
    ...row,
    status: 'CANCELLED',
    changes: 2,
  });
});

test('an event that comes twice can be seen in the row', () => {
  expect(project(created, created)).toMatchObject({ status: 'PENDING', changes: 2 });
});

test('an event that nobody knows changes nothing but the count', () => {
  expect(project(created, event('OrderPainted'))).toMatchObject({
    status: 'PENDING',
    total: 100,
    changes: 2,
  });
});
