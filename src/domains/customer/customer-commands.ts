import type { CommandSchema } from '../command-schema.ts';

const orderId = {
  name: 'orderId',
  kind: 'reference',
  aggregateType: 'Order',
  initial: 'order-1',
} as const;

export const customerCommands: readonly CommandSchema[] = [
  {
    type: 'CreateCustomer',
    aggregateType: 'Customer',
    creates: true,
    fields: [
      { name: 'name', kind: 'text', initial: 'Mina', lengthMax: 60 },
      { name: 'creditLimit', kind: 'number', initial: 500, min: -1_000, max: 1_000_000 },
    ],
  },
  {
    type: 'ReserveCredit',
    aggregateType: 'Customer',
    creates: false,
    fields: [orderId, { name: 'amount', kind: 'number', initial: 100, min: -1_000, max: 1_000_000 }],
  },
  { type: 'ReleaseCredit', aggregateType: 'Customer', creates: false, fields: [orderId] },
];
