import { fail, succeed, type Result } from '../../base/result.ts';
import type { Aggregate } from '../aggregate.ts';
import { orderCommands } from './order-commands.ts';
import type { OrderCommand, OrderEvent, OrderRejection, OrderState } from './order-messages.ts';

type Decision = Result<readonly OrderEvent[], OrderRejection>;

const rejections: readonly OrderRejection['type'][] = [
  'OrderExists',
  'OrderUnknown',
  'OrderNotPending',
  'OrderClosed',
  'TotalNotPositive',
];

/** An order: created as PENDING, then approved or rejected, revised or cancelled. */
export const order: Aggregate<OrderState, OrderCommand, OrderEvent> = {
  type: 'Order',
  initial: { status: 'NONE', customerId: '', total: 0 },
  process: decide,
  apply: evolve,
  commands: orderCommands,
  events: ['OrderCreated', 'OrderApproved', 'OrderRejected', 'OrderRevised', 'OrderCancelled'],
  rejections,
};

function decide(state: OrderState, command: OrderCommand): Decision {
  if (command.type === 'CreateOrder') {
    if (state.status !== 'NONE') return reject('OrderExists');
    if (command.data.total <= 0) return reject('TotalNotPositive', { total: command.data.total });
    return succeed([{ type: 'OrderCreated', data: command.data }]);
  }
  if (state.status === 'NONE') return reject('OrderUnknown');
  switch (command.type) {
    case 'ApproveOrder':
      if (state.status !== 'PENDING') return reject('OrderNotPending', { status: state.status });
      return succeed([{ type: 'OrderApproved', data: {} }]);
    case 'RejectOrder':
      if (state.status !== 'PENDING') return reject('OrderNotPending', { status: state.status });
      return succeed([{ type: 'OrderRejected', data: command.data }]);
    case 'ReviseOrder':
      if (isClosed(state)) return reject('OrderClosed', { status: state.status });
      if (command.data.total <= 0) return reject('TotalNotPositive', { total: command.data.total });
      return succeed([{ type: 'OrderRevised', data: command.data }]);
    case 'CancelOrder':
      if (isClosed(state)) return reject('OrderClosed', { status: state.status });
      return succeed([{ type: 'OrderCancelled', data: command.data }]);
  }
}

function evolve(state: OrderState, event: OrderEvent): OrderState {
  switch (event.type) {
    case 'OrderCreated':
      return { status: 'PENDING', ...event.data };
    case 'OrderApproved':
      return { ...state, status: 'APPROVED' };
    case 'OrderRejected':
      return { ...state, status: 'REJECTED' };
    case 'OrderRevised':
      return { ...state, total: event.data.total };
    case 'OrderCancelled':
      return { ...state, status: 'CANCELLED' };
  }
}

/** Nothing more can happen to it: a cancelled order is not cancelled or revised again. */
const isClosed = ({ status }: OrderState): boolean => status === 'REJECTED' || status === 'CANCELLED';

const reject = (type: OrderRejection['type'], data: OrderRejection['data'] = {}): Decision =>
  fail({ type, data });
