import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domains/aggregate.ts';
import { orderOfCustomer } from '../../../src/domains/order/order-of-customer.ts';
import type { OrderCommand, OrderEvent } from '../../../src/domains/order/order-messages.ts';
import { order } from '../../../src/domains/order/order.ts';

const created: OrderEvent = { type: 'OrderCreated', data: { customerId: 'customer-1', total: 100 } };
const reason = 'no credit';
const commands: readonly OrderCommand[] = [
  { type: 'CreateOrder', data: { customerId: 'customer-1', total: 100 } },
  { type: 'ReviseOrder', data: { total: 0 } },
  { type: 'ReviseOrder', data: { total: 120 } },
  { type: 'ApproveOrder', data: {} },
  { type: 'RejectOrder', data: { reason } },
  { type: 'CancelOrder', data: { reason } },
];
const states = [order.initial, fold(order, [created])];

describe('an order of a customer', () => {
  test.each(commands)('decides $type as any order does, but says whose it was when it ends', (command) => {
    for (const state of states) {
      const usual = order.process(state, command);
      const told = orderOfCustomer.process(state, command);
      const ends = command.type === 'RejectOrder' || command.type === 'CancelOrder';
      if (!usual.ok || !ends) expect(told).toEqual(usual);
      else expect(told).toMatchObject({ ok: true, value: [{ data: { reason, customerId: 'customer-1' } }] });
    }
  });
});
