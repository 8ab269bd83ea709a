import type { DomainText } from '../domain-text.ts';
import type { CustomerCommand, CustomerEvent, CustomerRejection } from './customer.ts';

export const customerTexts = {
  aggregate: 'Customer',
  commands: {
    CreateCustomer: 'Create a customer',
    ReserveCredit: 'Reserve credit',
    ReleaseCredit: 'Release credit',
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
  },
  rejections: {
    CustomerExists: 'the customer exists already',
    CustomerUnknown: 'there is no such customer',
    LimitNegative: 'the credit limit can’t be below zero',
    AmountNotPositive: 'the amount must be above zero',
    CreditAlreadyReserved: 'credit is reserved for that order already',
    NothingReserved: 'nothing is reserved for that order',
  },
} satisfies DomainText<CustomerCommand, CustomerEvent, CustomerRejection>;
