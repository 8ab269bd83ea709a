import type { EventMessage } from '../../kernel/terms/message.ts';
import type { MessageId } from '../../kernel/terms/names.ts';
import type { Culprit, EventTrouble } from '../../kernel/properties/property.ts';

/** An order as far as committed events tell, whichever service they are of. */
export type OrderSoFar = {
  readonly status: 'NONE' | 'PENDING' | 'APPROVED' | 'CLOSED';
  /** What brought it there, and what reserves credit for it. */
  readonly decidedBy: Named | null;
  readonly reservedBy: Named | null;
};
type Named = { readonly id: MessageId; readonly type: string };

export const noOrderYet: OrderSoFar = { status: 'NONE', decidedBy: null, reservedBy: null };

/** The order that an event is about; null: about none. */
export function orderOf({ aggregateType, aggregateId, type, data }: EventMessage): string | null {
  if (aggregateType === 'Order') return aggregateId;
  const { orderId } = data;
  const isReservation = type === 'CreditReserved' || type === 'CreditReleased';
  return isReservation && typeof orderId === 'string' ? orderId : null;
}

export function orderAfter(order: OrderSoFar, { id, type }: EventMessage): OrderSoFar {
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

/** What is still to be done about it, as far as it is not approved: it is decided, and given back what it needs no more. */
export function leftOpen(orderId: string, { status, decidedBy, reservedBy }: OrderSoFar): Culprit | null {
  if (status === 'PENDING') return aboutEvent(decidedBy, { kind: 'left-pending' });
  return status === 'APPROVED' ? null : aboutEvent(reservedBy, { kind: 'reserved-in-vain', orderId });
}

export const aboutEvent = (event: Named | null, trouble: EventTrouble): Culprit | null =>
  event === null ? null : { kind: 'event', eventId: event.id, type: event.type, trouble };
