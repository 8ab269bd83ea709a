import type { Command, EventMessage } from '../../../kernel/terms/message.ts';
import type { CompensationVariant } from '../../compensation/compensation-variant.ts';
import type { IsolationVariant } from '../../isolation/isolation-variant.ts';
import type { Policy, PolicyContext } from '../policy.ts';

/** Step 3: what the customer service does when it hears of orders. */
export function aboutOrders({ undoes }: Pick<CompensationVariant, 'undoes'>): Policy {
  const release = ({ event }: PolicyContext): Command | null =>
    undoes ? toCustomer(event, 'ReleaseCredit', { orderId: event.aggregateId }) : null;
  return {
    OrderCreated({ event }) {
      const amount = event.data['total'] ?? 0;
      return toCustomer(event, 'ReserveCredit', { orderId: event.aggregateId, amount });
    },
    OrderRejected: release,
    OrderCancelled: release,
  };
}

/** Step 5: what the order service does when it hears of customers' credit. */
export function aboutCredit(
  { undoes }: Pick<CompensationVariant, 'undoes'>,
  { isPending }: Pick<IsolationVariant, 'isPending'>,
): Policy {
  return {
    CreditReserved: ({ event }) => (isPending ? toOrder(event, 'ApproveOrder', {}) : null),
    CreditReservationFailed({ event }) {
      if (!undoes) return null;
      return toOrder(event, isPending ? 'RejectOrder' : 'CancelOrder', { reason: overLimit });
    },
  };
}

export const overLimit = 'over the credit limit';

const toCustomer = (
  { data: { customerId } }: EventMessage,
  type: string,
  data: Command['data'],
): Command => ({ type, aggregateType: 'Customer', aggregateId: customerId as string, data });

const toOrder = ({ data: { orderId } }: EventMessage, type: string, data: Command['data']): Command => ({
  type,
  aggregateType: 'Order',
  aggregateId: orderId as string,
  data,
});
