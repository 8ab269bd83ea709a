import { anyAggregate } from '../../domains/aggregate.ts';
import { customer } from '../../domains/customer/customer.ts';
import { customerData, forgettableCustomer } from '../../domains/customer/forgettable-customer.ts';
import { order } from '../../domains/order/order.ts';
import { customerView } from '../../system/projecting/customer-view.ts';
import { orderView } from '../../system/projecting/order-view.ts';
import { creditKept } from '../promises/credit-kept.ts';
import { olderOrders } from './older-orders.ts';
import { revisedLongAgo } from './revised-long-ago.ts';
import type { ServiceSystem } from '../service-system/service-system.ts';

/** Orders and customers in one service; orders are written about to their customers. */
export const orderSystem: ServiceSystem = {
  name: 'order',
  aggregates: [anyAggregate(order), anyAggregate(customer)],
  readModels: [orderView, customerView],
  topics: [
    { id: 'Order', partitionCount: 2 },
    { id: 'Customer', partitionCount: 1 },
  ],
  subscriptions: [
    { subscriber: 'projection', aggregateTypes: ['Order', 'Customer'] },
    { subscriber: 'notification', aggregateTypes: ['Order'] },
  ],
  asked: [
    {
      query: 'GetOrder',
      aggregate: anyAggregate({ ...order, statusOf: ({ status }) => status }),
      readModel: orderView,
    },
  ],
  rebuild: 'RebuildOrderView',
  longStream: revisedLongAgo,
  older: olderOrders,
  personal: { about: customerData, aggregate: anyAggregate(forgettableCustomer) },
  promises: [creditKept],
};
