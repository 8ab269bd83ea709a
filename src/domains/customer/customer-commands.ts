import { field } from '../command-field.ts';
import { commandSchema } from '../command-schema.ts';

const aggregateType = 'Customer';
const orderId = field.reference('Order', 'order-1');
const amount = (initial: number) => field.number(initial, -1_000, 1_000_000);

export const customerCommands = [
  commandSchema('CreateCustomer', {
    aggregateType,
    creates: true,
    fields: { name: field.text('Mina', 60), creditLimit: amount(500) },
  }),
  commandSchema('ReserveCredit', { aggregateType, creates: false, fields: { orderId, amount: amount(100) } }),
  commandSchema('ReleaseCredit', { aggregateType, creates: false, fields: { orderId } }),
] as const;
