import type { Command, EventMessage } from '../../../kernel/terms/message.ts';
import type { CompensationVariant } from '../../compensation/compensation-variant.ts';
import type { IsolationVariant } from '../../isolation/isolation-variant.ts';
import type { Policy } from '../policy.ts';

/** Step 3: what the customer service does when it hears of orders. */
export const aboutOrders =
  ({ undoes }: Pick<CompensationVariant, 'undoes'>): Policy =>
  (event) => {
    const orderId = event.aggregateId;
    switch (event.type) {
      case 'OrderCreated':
        return toCustomer(event, 'ReserveCredit', { orderId, amount: event.data['total'] ?? 0 });
      case 'OrderRejected':
      case 'OrderCancelled':
        return undoes ? toCustomer(event, 'ReleaseCredit', { orderId }) : null;
      default:
        return null;
    }
  };

/** Step 5: what the order service does when it hears of customers' credit. */
export const aboutCredit =
  (
    { undoes }: Pick<CompensationVariant, 'undoes'>,
    { isPending }: Pick<IsolationVariant, 'isPending'>,
  ): Policy =>
  ({ type, data }) => {
    const order = { aggregateType: 'Order', aggregateId: data['orderId'] as string };
    switch (type) {
      case 'CreditReserved':
        return isPending ? { type: 'ApproveOrder', ...order, data: {} } : null;
      case 'CreditReservationFailed':
        if (!undoes) return null;
        return { type: isPending ? 'RejectOrder' : 'CancelOrder', ...order, data: { reason: overLimit } };
      default:
        return null;
    }
  };

export const overLimit = 'over the credit limit';

const toCustomer = (
  { data: { customerId } }: EventMessage,
  type: string,
  data: Command['data'],
): Command => ({ type, aggregateType: 'Customer', aggregateId: customerId as string, data });
