import { aboutCredit, aboutOrders } from '../../src/system/coordinating/orders/order-policies.ts';
import type { Policy } from '../../src/system/coordinating/policy.ts';

export const toCustomers: Policy = aboutOrders({ undoes: true });
export const toOrders: Policy = aboutCredit({ undoes: true }, { isPending: true });

/** The mistake of a hurried rewrite: an approved order needs no credit any more. */
export const toCustomersWrongly: Policy = {
  ...toCustomers,
  OrderApproved: ({ event }) => ({
    type: 'ReleaseCredit',
    aggregateType: 'Customer',
    aggregateId: 'customer-1',
    data: { orderId: event.aggregateId },
  }),
};
