import { succeed } from '../../base/result.ts';
import type { Aggregate } from '../aggregate.ts';
import type { OrderCommand, OrderEvent, OrderState } from './order-messages.ts';
import { orderQueries } from './order-queries.ts';
import { order } from './order.ts';

/** An order that says whose it was when it ends: a customer's service keeps no orders, and must know whose credit. */
export const orderOfCustomer: Aggregate<OrderState, OrderCommand, OrderEvent> = {
  ...order,
  queries: orderQueries,
  statusOf: ({ status }) => status,
  process: (state, command) => {
    const decided = order.process(state, command);
    return decided.ok ? succeed(decided.value.map((event) => told(event, state))) : decided;
  },
};

function told(event: OrderEvent, { customerId }: OrderState): OrderEvent {
  if (event.type !== 'OrderRejected' && event.type !== 'OrderCancelled') return event;
  return { ...event, data: { ...event.data, customerId } };
}
