import type { Command } from '../../kernel/terms/message.ts';

const toMina = (type: string, data: Command['data'] = {}): Command => ({
  type,
  aggregateType: 'Customer',
  aggregateId: 'customer-1',
  data,
});

/** The customer who is there as a run begins asks to be forgotten. */
export const forgetMina: Command = toMina('ForgetCustomer');

/** Her second event: with it a snapshot of every second one is written. */
export const reserveForMina: Command = toMina('ReserveCredit', { orderId: 'order-1', amount: 100 });
