import {
  emptyMap,
  entriesFrom,
  getValue,
  removeValue,
  setValue,
  type SortedMap,
} from '../../base/sorted-map.ts';
import type { EventMessage } from '../../kernel/terms/message.ts';
import type { Culprit, Judgement, Property } from '../../kernel/properties/property.ts';
import { sagaEnds } from '../../kernel/properties/saga-ends.ts';
import { leftOpen, noOrderYet, orderAfter, orderOf, type OrderSoFar } from './order-so-far.ts';

type State = {
  readonly orders: SortedMap<OrderSoFar>;
  /** Of the orders that have begun and not ended: what is left to do. */
  readonly running: SortedMap<Culprit>;
  /** What subscribers have given up on, and the order that it is about. */
  readonly parked: SortedMap<string>;
};

const initial: State = { orders: emptyMap(), running: emptyMap(), parked: emptyMap() };

/**
 * The same of a saga that nobody keeps: it starts with OrderCreated, and ends once the order has left PENDING and, where
 * it was rejected or cancelled, nothing is reserved for it any more.
 */
export const choreographyEnds: Property = {
  id: sagaEnds.id,
  kind: 'eventually',
  initial,
  observe: (state, fact) => {
    const { orders, running, parked } = state as State;
    switch (fact.kind) {
      case 'event-committed': {
        const id = orderOf(fact.event);
        if (id === null) return state;
        const order = orderAfter(getValue(orders, id) ?? noOrderYet, fact.event);
        const open = order.status === 'NONE' ? null : leftOpen(id, order);
        return {
          orders: setValue(orders, id, order),
          running: open === null ? removeValue(running, id) : setValue(running, id, open),
          parked,
        };
      }
      case 'event-parked': {
        const key = [fact.subscriber, fact.event.id];
        return { orders, running, parked: setValue(parked, key, concerning(fact.event)) };
      }
      case 'event-applied':
        return { orders, running, parked: removeValue(parked, [fact.subscriber, fact.event.id]) };
      default:
        return state;
    }
  },
  stands: (state) => judgementOf(state as State).kind,
  judge: (state) => judgementOf(state as State),
};

/** A failed reservation, too, is about an order. */
function concerning({ aggregateType, aggregateId, data: { orderId } }: EventMessage): string {
  if (aggregateType === 'Order') return aggregateId;
  return typeof orderId === 'string' ? orderId : '';
}

function judgementOf({ running, parked }: State): Judgement {
  if (running.size === 0) return { kind: 'kept' };
  const apart = new Set([...entriesFrom(parked)].map(({ value }) => value));
  const open = [...entriesFrom(running)];
  const left = open.filter(({ key }) => !apart.has(String(key)));
  const culprits = (left.length > 0 ? left : open).map(({ value }) => value);
  return left.length > 0 ? { kind: 'waiting', for: culprits } : { kind: 'parked', culprits };
}
