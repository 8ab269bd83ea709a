import {
  emptyMap,
  getValue,
  removeValue,
  setValue,
  valuesOf,
  type SortedMap,
} from '../../base/sorted-map.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { MessageId } from '../../kernel/terms/names.ts';
import type { Culprit, EventTrouble, Property } from '../../kernel/properties/property.ts';

/** An order as far as committed events tell, whichever service they are of. */
type OrderSoFar = {
  readonly status: 'NONE' | 'PENDING' | 'APPROVED' | 'CLOSED';
  /** What brought it there, and what reserves credit for it. */
  readonly decidedBy: Named | null;
  readonly reservedBy: Named | null;
};
type Named = { readonly id: MessageId; readonly type: string };

type State = {
  readonly orders: SortedMap<OrderSoFar>;
  /** Of the orders that are neither wholly done nor wholly undone: what is the matter. */
  readonly halfDone: SortedMap<Culprit>;
};

const initial: State = { orders: emptyMap(), halfDone: emptyMap() };
const nothingYet: OrderSoFar = { status: 'NONE', decidedBy: null, reservedBy: null };

/**
 * At rest a business act is wholly done or wholly undone: an order is approved exactly if credit is reserved for
 * it, none is pending, and nothing is reserved for one that is rejected, cancelled or not there.
 */
export const sagaConsistent: Property = {
  id: 'saga-consistent',
  kind: 'eventually',
  initial,
  observe: (state, fact) => {
    if (fact.kind !== 'event-committed') return state;
    const { orders, halfDone } = state as State;
    const id = orderOf(fact.event);
    if (id === null) return state;
    const order = after(getValue(orders, id) ?? nothingYet, fact.event);
    const trouble = troubleOf(id, order);
    return {
      orders: setValue(orders, id, order),
      halfDone: trouble === null ? removeValue(halfDone, id) : setValue(halfDone, id, trouble),
    };
  },
  stands: (state) => ((state as State).halfDone.size === 0 ? 'kept' : 'waiting'),
  judge: (state) => {
    const { halfDone } = state as State;
    return halfDone.size === 0 ? { kind: 'kept' } : { kind: 'waiting', for: valuesOf(halfDone) };
  },
};

/** The order that an event is about; null: about none. */
function orderOf({ aggregateType, aggregateId, type, data }: EventMessage): string | null {
  if (aggregateType === 'Order') return aggregateId;
  const { orderId } = data;
  const isReservation = type === 'CreditReserved' || type === 'CreditReleased';
  return isReservation && typeof orderId === 'string' ? orderId : null;
}

function after(order: OrderSoFar, { id, type }: EventMessage): OrderSoFar {
  const event = { id, type };
  switch (type) {
    case 'OrderCreated':
      return { ...order, status: 'PENDING', decidedBy: event };
    case 'OrderApproved':
      return { ...order, status: 'APPROVED', decidedBy: event };
    case 'OrderRejected':
    case 'OrderCancelled':
      return { ...order, status: 'CLOSED', decidedBy: event };
    case 'CreditReserved':
      return { ...order, reservedBy: event };
    case 'CreditReleased':
      return { ...order, reservedBy: null };
    default:
      return order;
  }
}

function troubleOf(orderId: string, { status, decidedBy, reservedBy }: OrderSoFar): Culprit | null {
  if (status === 'PENDING') return culprit(decidedBy, { kind: 'left-pending' });
  if (status === 'APPROVED')
    return reservedBy === null ? culprit(decidedBy, { kind: 'without-credit' }) : null;
  return culprit(reservedBy, { kind: 'reserved-in-vain', orderId });
}

const culprit = (event: Named | null, trouble: EventTrouble): Culprit | null =>
  event === null ? null : { kind: 'event', eventId: event.id, type: event.type, trouble };
