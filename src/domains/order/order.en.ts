import type { DomainText } from '../domain-text.ts';
import type { OrderOperation } from './order-operations.ts';
import type { OrderQuery } from './order-queries.ts';
import type { OrderCommand, OrderEvent, OrderRejection } from './order-messages.ts';

export const orderTexts = {
  aggregate: 'Order',
  commands: {
    CreateOrder: 'Create an order',
    ApproveOrder: 'Approve the order',
    RejectOrder: 'Reject the order',
    ReviseOrder: 'Revise the order',
    RebuildOrderView: 'Rebuild the read model',
    GetOrder: 'What does the order say?',
    CancelOrder: 'Cancel the order',
  },
  fields: {
    customerId: 'Customer',
    total: 'Total',
    reason: 'Reason',
  },
  events: {
    OrderCreated: 'Order created',
    OrderApproved: 'Order approved',
    OrderRejected: 'Order rejected',
    OrderRevised: 'Order revised',
    OrderCancelled: 'Order cancelled',
  },
  rejections: {
    OrderExists: 'the order exists already',
    OrderUnknown: 'there is no such order',
    OrderNotPending: 'the order is not pending any more',
    OrderClosed: 'the order has been rejected or cancelled',
    TotalNotPositive: 'the total must be above zero',
  },
} satisfies DomainText<OrderCommand | OrderQuery | OrderOperation, OrderEvent, OrderRejection>;
