import type { CommandSchema } from '../command-schema.ts';

const total = { name: 'total', kind: 'number', initial: 100, min: -1_000, max: 1_000_000 } as const;
const reason = { name: 'reason', kind: 'text', initial: 'out of stock', lengthMax: 120 } as const;

export const orderCommands: readonly CommandSchema[] = [
  {
    type: 'CreateOrder',
    aggregateType: 'Order',
    creates: true,
    fields: [
      { name: 'customerId', kind: 'reference', aggregateType: 'Customer', initial: 'customer-1' },
      total,
    ],
  },
  {
    type: 'ReviseOrder',
    aggregateType: 'Order',
    creates: false,
    fields: [{ ...total, initial: 120 }],
  },
  { type: 'ApproveOrder', aggregateType: 'Order', creates: false, fields: [] },
  { type: 'RejectOrder', aggregateType: 'Order', creates: false, fields: [reason] },
  { type: 'CancelOrder', aggregateType: 'Order', creates: false, fields: [reason] },
];
