import { field } from '../command-field.ts';
import { commandSchema } from '../command-schema.ts';

const aggregateType = 'Order';
const total = (initial: number) => field.number(initial, -1_000, 1_000_000);
const reason = field.text('out of stock', 120);

export const orderCommands = [
  commandSchema('CreateOrder', {
    aggregateType,
    creates: true,
    fields: { customerId: field.reference('Customer', 'customer-1'), total: total(100) },
  }),
  commandSchema('ReviseOrder', { aggregateType, creates: false, fields: { total: total(120) } }),
  commandSchema('ApproveOrder', { aggregateType, creates: false, fields: {} }),
  commandSchema('RejectOrder', { aggregateType, creates: false, fields: { reason } }),
  commandSchema('CancelOrder', { aggregateType, creates: false, fields: { reason } }),
] as const;
