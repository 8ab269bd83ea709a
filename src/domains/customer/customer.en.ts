import type { DomainText } from '../domain-text.ts';
import type { CustomerRejection } from './customer-messages.ts';
import type { ForgettableCommand, ForgettableEvent, ForgettableRejection } from './forgettable-customer.ts';

export const customerTexts = {
  aggregate: 'Customer',
  commands: {
    CreateCustomer: 'Create a customer',
    ReserveCredit: 'Reserve credit',
    ReleaseCredit: 'Release credit',
    ForgetCustomer: 'Forget a customer',
  },
  fields: {
    orderId: 'Order',
    name: 'Name',
    creditLimit: 'Credit limit',
    amount: 'Amount',
  },
  events: {
    CustomerCreated: 'Customer created',
    CreditReserved: 'Credit reserved',
    CreditReservationFailed: 'Credit reservation failed',
    CreditReleased: 'Credit released',
    CustomerForgotten: 'Customer forgotten',
  },
  rejections: {
    CustomerExists: 'the customer exists already',
    CustomerUnknown: 'there is no such customer',
    LimitNegative: 'the credit limit can’t be below zero',
    AmountNotPositive: 'the amount must be above zero',
    CreditAlreadyReserved: 'credit is reserved for that order already',
    NothingReserved: 'nothing is reserved for that order',
    AlreadyForgotten: 'the customer is forgotten already',
  },
} satisfies DomainText<ForgettableCommand, ForgettableEvent, CustomerRejection | ForgettableRejection>;
