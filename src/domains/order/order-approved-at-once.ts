import { succeed } from '../../base/result.ts';
import type { Aggregate } from '../aggregate.ts';
import type { OrderCommand, OrderEvent, OrderState } from './order-messages.ts';
import { orderOfCustomer } from './order-of-customer.ts';

/** An order that is approved as it is created, whatever comes of its credit. */
export const orderApprovedAtOnce: Aggregate<OrderState, OrderCommand, OrderEvent> = {
  ...orderOfCustomer,
  process: (state, command) => {
    const decided = orderOfCustomer.process(state, command);
    if (!decided.ok || command.type !== 'CreateOrder') return decided;
    return succeed([...decided.value, { type: 'OrderApproved', data: {} }]);
  },
};
