import { fail, succeed } from '../../base/result.ts';
import type { Aggregate, Rejection } from '../aggregate.ts';
import { commandSchema, type CommandOf } from '../command-schema.ts';
import { forgottenValue, type PersonalData } from '../personal-data.ts';
import { customer } from './customer.ts';
import type { CustomerCommand, CustomerEvent, CustomerState } from './customer-messages.ts';

export const forgetCustomer = commandSchema('ForgetCustomer', {
  aggregateType: 'Customer',
  creates: false,
  fields: {},
});

export type ForgettableCommand = CustomerCommand | CommandOf<typeof forgetCustomer>;
export type ForgettableEvent =
  CustomerEvent | { readonly type: 'CustomerForgotten'; readonly data: Readonly<Record<string, never>> };
export type ForgettableRejection = Rejection<'AlreadyForgotten'>;

type ForgettableState = CustomerState & { readonly isForgotten?: true };

/** The name is the customer's own; limits and reservations are the books', and stay. */
export const customerData: PersonalData = {
  aggregateType: customer.type,
  broughtBy: 'CustomerCreated',
  fields: ['name'],
  forgottenBy: 'CustomerForgotten',
};

/** A customer who may ask to be forgotten. */
export const forgettableCustomer: Aggregate<ForgettableState, ForgettableCommand, ForgettableEvent> = {
  ...customer,
  commands: [...customer.commands, forgetCustomer],
  events: [...customer.events, 'CustomerForgotten'],
  rejections: [...customer.rejections, 'AlreadyForgotten'],
  process: (state, command) => {
    if (command.type !== 'ForgetCustomer') return customer.process(state, command);
    if (!state.exists) return fail({ type: 'CustomerUnknown', data: {} });
    if (state.isForgotten === true) return fail({ type: 'AlreadyForgotten', data: {} });
    return succeed([{ type: 'CustomerForgotten', data: {} }]);
  },
  apply: (state, event) =>
    event.type === 'CustomerForgotten'
      ? { ...state, name: forgottenValue, isForgotten: true }
      : { ...state, ...customer.apply(state, event) },
};
