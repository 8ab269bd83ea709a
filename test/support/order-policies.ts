import type { Command, EventMessage } from '../../src/kernel/terms/message.ts';
import type { Policy } from '../../src/system/coordinating/policy.ts';

/** What the customer service does when it hears of orders. */
export const toCustomers: Policy = (event) => {
  switch (event.type) {
    case 'OrderCreated':
      return toCustomer(event, 'ReserveCredit', {
        orderId: event.aggregateId,
        amount: event.data['total'] ?? 0,
      });
    case 'OrderRejected':
    case 'OrderCancelled':
      return toCustomer(event, 'ReleaseCredit', { orderId: event.aggregateId });
    default:
      return null;
  }
};

/** The mistake of a hurried rewrite: an approved order needs no credit any more. */
export const toCustomersWrongly: Policy = (event) =>
  event.type === 'OrderApproved'
    ? {
        type: 'ReleaseCredit',
        aggregateType: 'Customer',
        aggregateId: 'customer-1',
        data: { orderId: event.aggregateId },
      }
    : toCustomers(event);

/** What the order service does when it hears of customers' credit. */
export const toOrders: Policy = ({ type, data }) => {
  const order = { aggregateType: 'Order', aggregateId: data['orderId'] as string };
  if (type === 'CreditReserved') return { type: 'ApproveOrder', ...order, data: {} };
  if (type !== 'CreditReservationFailed') return null;
  return { type: 'RejectOrder', ...order, data: { reason: 'over the credit limit' } };
};

const toCustomer = (
  { data: { customerId } }: EventMessage,
  type: string,
  data: Command['data'],
): Command => ({
  type,
  aggregateType: 'Customer',
  aggregateId: customerId as string,
  data,
});
