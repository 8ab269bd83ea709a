import { fail, succeed, type Result } from '../../base/result.ts';
import type { Aggregate } from '../aggregate.ts';
import { applyBy, processBy, typesIn, type ApplyMethods, type ProcessMethods } from '../found-by-type.ts';
import { orderCommands } from './order-commands.ts';
import type { OrderCommand, OrderEvent, OrderRejection, OrderState } from './order-messages.ts';

type Decision = Result<readonly OrderEvent[], OrderRejection>;

/** What an order decides about each type of command: the events that it raises, or why it refuses. */
const process: ProcessMethods<OrderState, OrderCommand, OrderEvent, OrderRejection> = {
  CreateOrder({ status }, { data }) {
    if (status !== 'NONE') return reject('OrderExists');
    return notPositive(data) ?? succeed([{ type: 'OrderCreated', data }]);
  },
  ApproveOrder: (order) => notPending(order) ?? succeed([{ type: 'OrderApproved', data: {} }]),
  RejectOrder: (order, { data }) => notPending(order) ?? succeed([{ type: 'OrderRejected', data }]),
  ReviseOrder: (order, { data }) =>
    closed(order) ?? notPositive(data) ?? succeed([{ type: 'OrderRevised', data }]),
  CancelOrder: (order, { data }) => closed(order) ?? succeed([{ type: 'OrderCancelled', data }]),
};

/** What each type of event makes of an order: nothing is refused any more. */
const apply: ApplyMethods<OrderState, OrderEvent> = {
  OrderCreated: (_, { data }) => ({ status: 'PENDING', ...data }),
  OrderApproved: (order) => ({ ...order, status: 'APPROVED' }),
  OrderRejected: (order) => ({ ...order, status: 'REJECTED' }),
  OrderRevised: (order, { data: { total } }) => ({ ...order, total }),
  OrderCancelled: (order) => ({ ...order, status: 'CANCELLED' }),
};

/** An order: created as PENDING, then approved or rejected, revised or cancelled. */
export const order: Aggregate<OrderState, OrderCommand, OrderEvent> = {
  type: 'Order',
  initial: { status: 'NONE', customerId: '', total: 0 },
  process: processBy(process),
  apply: applyBy(apply),
  commands: orderCommands,
  events: typesIn(apply),
  rejections: ['OrderExists', 'OrderUnknown', 'OrderNotPending', 'OrderClosed', 'TotalNotPositive'],
};

const unknown = ({ status }: OrderState): Decision | null =>
  status === 'NONE' ? reject('OrderUnknown') : null;

const notPending = (order: OrderState): Decision | null =>
  unknown(order) ?? (order.status === 'PENDING' ? null : reject('OrderNotPending', { status: order.status }));

/** Nothing more can happen to it: a cancelled order is not cancelled or revised again. */
const closed = (order: OrderState): Decision | null =>
  unknown(order) ??
  (order.status === 'REJECTED' || order.status === 'CANCELLED'
    ? reject('OrderClosed', { status: order.status })
    : null);

const notPositive = ({ total }: { readonly total: number }): Decision | null =>
  total <= 0 ? reject('TotalNotPositive', { total }) : null;

const reject = (type: OrderRejection['type'], data: OrderRejection['data'] = {}): Decision =>
  fail({ type, data });
