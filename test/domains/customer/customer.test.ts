import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domains/aggregate.ts';
import { customer } from '../../../src/domains/customer/customer.ts';
import type { CustomerCommand, CustomerEvent } from '../../../src/domains/customer/customer-messages.ts';
import { givenFor } from '../../support/given.ts';

const given = givenFor(customer);

const create = (creditLimit: number): CustomerCommand => ({
  type: 'CreateCustomer',
  data: { name: 'Mina', creditLimit },
});
const reserve = (orderId: string, amount: number): CustomerCommand => ({
  type: 'ReserveCredit',
  data: { orderId, amount },
});
const release = (orderId: string): CustomerCommand => ({ type: 'ReleaseCredit', data: { orderId } });

const created: CustomerEvent = { type: 'CustomerCreated', data: { name: 'Mina', creditLimit: 500 } };
const reserved = (orderId: string, amount: number): CustomerEvent => ({
  type: 'CreditReserved',
  data: { orderId, amount },
});
const failed = (orderId: string, amount: number): CustomerEvent => ({
  type: 'CreditReservationFailed',
  data: { orderId, amount },
});
const released = (orderId: string, amount: number): CustomerEvent => ({
  type: 'CreditReleased',
  data: { orderId, amount },
});

describe('CreateCustomer', () => {
  test('creates a customer', () => given().when(create(500)).raises(created));
  test('creates one without any credit', () =>
    given()
      .when(create(0))
      .raises({ type: 'CustomerCreated', data: { name: 'Mina', creditLimit: 0 } }));
  test('is refused where the customer exists', () =>
    given(created).when(create(500)).rejects('CustomerExists'));
  test('is refused with a limit below zero', () =>
    given().when(create(-1)).rejects('LimitNegative', { limit: -1 }));
});

describe('ReserveCredit', () => {
  test('reserves up to the limit', () =>
    given(created).when(reserve('order-1', 500)).raises(reserved('order-1', 500)));
  test('fails, as an event, above the limit', () =>
    given(created).when(reserve('order-1', 501)).raises(failed('order-1', 501)));
  test('counts what other orders have reserved', () => {
    given(created, reserved('order-1', 400)).when(reserve('order-2', 100)).raises(reserved('order-2', 100));
    given(created, reserved('order-1', 400)).when(reserve('order-2', 101)).raises(failed('order-2', 101));
  });
  test('has room again after a release', () =>
    given(created, reserved('order-1', 400), released('order-1', 400))
      .when(reserve('order-1', 500))
      .raises(reserved('order-1', 500)));
  test('may be tried again after it failed', () =>
    given(created, failed('order-1', 900)).when(reserve('order-1', 100)).raises(reserved('order-1', 100)));
  test.each([0, -5])('is refused for an amount of %i', (amount) =>
    given(created).when(reserve('order-1', amount)).rejects('AmountNotPositive', { amount }),
  );
  test('is refused for an order that has reserved already', () =>
    given(created, reserved('order-1', 1))
      .when(reserve('order-1', 1))
      .rejects('CreditAlreadyReserved', { orderId: 'order-1' }));
  test.each(['constructor', '__proto__', 'toString'])(
    'takes an order with the id %s like any other',
    (orderId) => {
      given(created).when(reserve(orderId, 1)).raises(reserved(orderId, 1));
      given(created).when(release(orderId)).rejects('NothingReserved', { orderId });
      given(created, reserved(orderId, 400)).when(reserve('order-2', 101)).raises(failed('order-2', 101));
    },
  );
});

describe('ReleaseCredit', () => {
  test('releases what the order has reserved, and says how much', () =>
    given(created, reserved('order-1', 400)).when(release('order-1')).raises(released('order-1', 400)));
  test('is refused where the order has reserved nothing, or has released it', () => {
    const refused = { orderId: 'order-1' };
    given(created, reserved('order-2', 1)).when(release('order-1')).rejects('NothingReserved', refused);
    given(created, failed('order-1', 900)).when(release('order-1')).rejects('NothingReserved', refused);
    given(created, reserved('order-1', 1), released('order-1', 1))
      .when(release('order-1'))
      .rejects('NothingReserved', refused);
  });
});

describe('a customer', () => {
  test('that was never created refuses everything but its creation', () => {
    for (const command of [reserve('order-1', 1), release('order-1')])
      given().when(command).rejects('CustomerUnknown');
  });

  test('is what its events say', () => {
    expect(
      fold(customer, [created, reserved('order-1', 100), reserved('order-2', 50), released('order-1', 100)]),
    ).toEqual({
      exists: true,
      name: 'Mina',
      creditLimit: 500,
      reservations: { 'order-2': 50 },
    });
  });
});
