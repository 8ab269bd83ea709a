import type { JsonRecord } from '../../src/base/json.ts';
import type { Command } from '../../src/kernel/terms/message.ts';
import type { Issued, ProcessManager } from '../../src/system/coordinating/process-manager.ts';

/** Creates an order, has credit reserved for it, and approves or rejects it by what came of that. */
export const createOrderSaga: ProcessManager = {
  type: 'CreateOrderSaga',
  initialState: { step: 'none' },
  takes: ['CreateOrder'],
  instanceOf: (heard) => ('aggregateId' in heard ? heard.aggregateId : null),

  decide(heard, { step, orderId, customerId, total }) {
    const order = { aggregateType: 'Order', aggregateId: orderId as string };
    const customer = { aggregateType: 'Customer', aggregateId: customerId as string };
    switch (`${step as string}: ${heard.type}`) {
      case 'none: CreateOrder':
        return [command('CreateOrder', heard as Pick<Command, 'aggregateType' | 'aggregateId'>, heard.data)];
      case 'creating: OrderCreated':
        return [command('ReserveCredit', customer, { orderId: order.aggregateId, amount: total ?? 0 })];
      case 'reserving: CreditReserved':
        return [command('ApproveOrder', order)];
      case 'reserving: CreditReservationFailed':
      case 'reserving: CustomerUnknown':
        return [command('RejectOrder', order, { reason: 'over the credit limit' })];
      // Cancelled meanwhile: what was reserved for it goes back.
      case 'approving: OrderNotPending':
        return [command('ReleaseCredit', customer, { orderId: order.aggregateId })];
      default:
        return [];
    }
  },

  evolve(state, one) {
    const isFirst = state['step'] === 'none';
    if (one.type === 'CreateOrder')
      return isFirst
        ? { ...one.data, orderId: 'aggregateId' in one ? one.aggregateId : '', step: 'creating' }
        : state;
    const step = steps[one.type];
    return step === undefined || isFirst ? state : { ...state, step };
  },
};

const steps: Readonly<Record<string, string>> = {
  ReserveCredit: 'reserving',
  ApproveOrder: 'approving',
  RejectOrder: 'rejecting',
  ReleaseCredit: 'releasing',
  OrderApproved: 'ended',
  OrderRejected: 'ended',
  CreditReleased: 'ended',
};

const command = (
  type: string,
  { aggregateType, aggregateId }: Pick<Command, 'aggregateType' | 'aggregateId'>,
  data: JsonRecord = {},
): Issued => ({ kind: 'command', type, aggregateType, aggregateId, data });
