import {
  emptyMap,
  getValue,
  removeValue,
  setValue,
  valuesOf,
  type SortedMap,
} from '../../base/sorted-map.ts';
import type { Culprit, Property } from '../../kernel/properties/property.ts';
import { aboutEvent, leftOpen, noOrderYet, orderAfter, orderOf, type OrderSoFar } from './order-so-far.ts';

type State = {
  readonly orders: SortedMap<OrderSoFar>;
  /** Of the orders that are neither wholly done nor wholly undone: what is the matter. */
  readonly halfDone: SortedMap<Culprit>;
};

const initial: State = { orders: emptyMap(), halfDone: emptyMap() };

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
    const order = orderAfter(getValue(orders, id) ?? noOrderYet, fact.event);
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

function troubleOf(orderId: string, order: OrderSoFar): Culprit | null {
  const isWithoutCredit = order.status === 'APPROVED' && order.reservedBy === null;
  return isWithoutCredit ? aboutEvent(order.decidedBy, { kind: 'without-credit' }) : leftOpen(orderId, order);
}
