import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/domains/aggregate.ts';
import {
  customerData,
  forgettableCustomer,
  type ForgettableCommand,
  type ForgettableEvent,
} from '../../../src/domains/customer/forgettable-customer.ts';
import { forgottenValue } from '../../../src/domains/personal-data.ts';
import { givenFor } from '../../support/given.ts';

const given = givenFor(forgettableCustomer);
const forget: ForgettableCommand = { type: 'ForgetCustomer', data: {} };
const created: ForgettableEvent = { type: 'CustomerCreated', data: { name: 'Mina', creditLimit: 500 } };
const forgotten: ForgettableEvent = { type: 'CustomerForgotten', data: {} };

describe('[N5] a customer who may ask to be forgotten', () => {
  test('is forgotten once, if ever there was one', () => {
    given(created).when(forget).raises(forgotten);
    given().when(forget).rejects('CustomerUnknown');
    given(created, forgotten).when(forget).rejects('AlreadyForgotten');
  });

  test('has no name then, and its credit as before', () => {
    const reserve: ForgettableCommand = { type: 'ReserveCredit', data: { orderId: 'order-1', amount: 100 } };
    given(created, forgotten).when(reserve).raises({ type: 'CreditReserved', data: reserve.data });
    expect(fold(forgettableCustomer, [created, forgotten])).toMatchObject({
      exists: true,
      name: forgottenValue,
      creditLimit: 500,
    });
  });

  test('says where its name stands', () => {
    expect(forgettableCustomer.type).toBe(customerData.aggregateType);
    expect(forgettableCustomer.events).toEqual(
      expect.arrayContaining([customerData.broughtBy, customerData.forgottenBy]),
    );
    for (const field of customerData.fields) expect(Object.keys(created.data)).toContain(field);
  });
});
