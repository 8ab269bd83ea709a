import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domains/aggregate.ts';
import { order } from '../../../src/domains/order/order.ts';
import type { OrderCommand, OrderEvent } from '../../../src/domains/order/order-messages.ts';
import { givenFor } from '../../support/given.ts';

const given = givenFor(order);

const create: OrderCommand = { type: 'CreateOrder', data: { customerId: 'customer-1', total: 100 } };
const approve: OrderCommand = { type: 'ApproveOrder', data: {} };
const reject: OrderCommand = { type: 'RejectOrder', data: { reason: 'no credit' } };
const revise = (total: number): OrderCommand => ({ type: 'ReviseOrder', data: { total } });
const cancel: OrderCommand = { type: 'CancelOrder', data: { reason: 'out of stock' } };

const created: OrderEvent = { type: 'OrderCreated', data: { customerId: 'customer-1', total: 100 } };
const approved: OrderEvent = { type: 'OrderApproved', data: {} };
const rejected: OrderEvent = { type: 'OrderRejected', data: { reason: 'no credit' } };
const revised: OrderEvent = { type: 'OrderRevised', data: { total: 120 } };
const cancelled: OrderEvent = { type: 'OrderCancelled', data: { reason: 'out of stock' } };

describe('CreateOrder', () => {
  test('creates an order', () => given().when(create).raises(created));
  test('is refused where the order exists', () => given(created).when(create).rejects('OrderExists'));
  test.each([0, -1])('is refused with a total of %i', (total) =>
    given()
      .when({ type: 'CreateOrder', data: { customerId: 'customer-1', total } })
      .rejects('TotalNotPositive', { total }),
  );
});

describe('ApproveOrder and RejectOrder', () => {
  test('approve a pending order', () => given(created).when(approve).raises(approved));
  test('approve one that was revised', () => given(created, revised).when(approve).raises(approved));
  test('reject a pending order', () => given(created).when(reject).raises(rejected));
  test.each<readonly [string, OrderEvent]>([
    ['APPROVED', approved],
    ['REJECTED', rejected],
    ['CANCELLED', cancelled],
  ])('are refused where the order is %s', (status, last) => {
    for (const command of [approve, reject])
      given(created, last).when(command).rejects('OrderNotPending', { status });
  });
});

describe('ReviseOrder and CancelOrder', () => {
  test('revise a pending order', () => given(created).when(revise(120)).raises(revised));
  test('revise an approved order', () => given(created, approved).when(revise(120)).raises(revised));
  test('cancel a pending order', () => given(created).when(cancel).raises(cancelled));
  test('cancel an approved order: the compensation', () =>
    given(created, approved).when(cancel).raises(cancelled));
  test('revising to nothing is refused', () =>
    given(created).when(revise(0)).rejects('TotalNotPositive', { total: 0 }));
  test.each<readonly [string, OrderEvent]>([
    ['REJECTED', rejected],
    ['CANCELLED', cancelled],
  ])('are refused where the order is %s, whatever the total', (status, last) => {
    for (const command of [revise(120), revise(0), cancel])
      given(created, last).when(command).rejects('OrderClosed', { status });
  });
});

describe('an order', () => {
  test('that was never created refuses everything but its creation', () => {
    for (const command of [approve, reject, revise(120), cancel])
      given().when(command).rejects('OrderUnknown');
  });

  test('is what its events say', () => {
    const state = (...events: readonly OrderEvent[]) => fold(order, events);
    expect(state()).toEqual(order.initial);
    expect(state(created)).toEqual({ status: 'PENDING', customerId: 'customer-1', total: 100 });
    expect(state(created, revised, approved)).toMatchObject({ status: 'APPROVED', total: 120 });
    expect(state(created, rejected)).toMatchObject({ status: 'REJECTED', total: 100 });
    expect(state(created, approved, cancelled)).toMatchObject({ status: 'CANCELLED' });
  });
});
