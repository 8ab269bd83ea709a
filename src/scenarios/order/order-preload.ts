import type { Command } from '../../kernel/terms/message.ts';

/** What is there when a run with orders begins. */
export const orderPreload: readonly Command[] = [
  {
    type: 'CreateCustomer',
    aggregateType: 'Customer',
    aggregateId: 'customer-1',
    data: { name: 'Mina', creditLimit: 500 },
  },
  {
    type: 'CreateOrder',
    aggregateType: 'Order',
    aggregateId: 'order-1',
    data: { customerId: 'customer-1', total: 100 },
  },
];
