import { olderCustomerShapes } from '../../domains/customer/older-customer-shapes.ts';
import { olderOrderShapes, totalOfOldOrders } from '../../domains/order/older-order-shapes.ts';
import type { Command } from '../../kernel/terms/message.ts';
import type { OlderEvents } from '../service-system/older-events.ts';

/** A customer of the first year: her credit limit is 500. */
export const oldCustomer = 'customer-0';

const toCustomer = (type: string, data: Command['data']): Command => ({
  type,
  aggregateType: 'Customer',
  aggregateId: oldCustomer,
  data,
});

const reserves = (orderId: string): Command =>
  toCustomer('ReserveCredit', { orderId, amount: totalOfOldOrders });

/** More than she has left, and less than it looks as if she had. */
export const reserveMore: Command = toCustomer('ReserveCredit', { orderId: 'order-10', amount: 300 });

/** Credit of 300 was reserved when it was still counted in orders, and nobody has heard of the last order yet. */
export const olderOrders: OlderEvents = {
  shapes: [...olderOrderShapes, ...olderCustomerShapes],
  commands: [
    toCustomer('CreateCustomer', { name: 'Sora', creditLimit: 500 }),
    reserves('order-7'),
    reserves('order-8'),
    reserves('order-9'),
    {
      type: 'CreateOrder',
      aggregateType: 'Order',
      aggregateId: 'order-9',
      data: { customerId: oldCustomer, total: totalOfOldOrders },
    },
  ],
  unreadCount: 1,
};
