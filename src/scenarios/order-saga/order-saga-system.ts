import { present } from '../../base/assert.ts';
import { anyAggregate } from '../../domains/aggregate.ts';
import { customer } from '../../domains/customer/customer.ts';
import { customerTellingAll } from '../../domains/customer/customer-telling-all.ts';
import { orderApprovedAtOnce } from '../../domains/order/order-approved-at-once.ts';
import { orderOfCustomer } from '../../domains/order/order-of-customer.ts';
import type { Property } from '../../kernel/properties/property.ts';
import { sagaEnds } from '../../kernel/properties/saga-ends.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import { createOrderSaga } from '../../system/coordinating/orders/create-order-saga.ts';
import { aboutCredit, aboutOrders } from '../../system/coordinating/orders/order-policies.ts';
import { twoCommits } from '../../system/coordinating/orders/two-commits.ts';
import { choreographyEnds } from '../promises/choreography-ends.ts';
import { eventBalances } from '../service-system/balances.ts';
import type { Slots } from '../slots/slots.ts';
import { brokerPart } from '../topology/broker-part.ts';
import { compose, type Topology } from '../topology/compose.ts';
import { deadLetterTopics } from '../topology/feed.ts';
import { byPolicy } from '../topology/handler-part.ts';
import { feedOf, serviceNames, serviceOf, servicePart, type ServicePart } from '../topology/service-part.ts';
import type { coordinatingSlots, ServiceSlots } from '../topology/service-slots.ts';
import { clientPart } from '../topology/surroundings/client-part.ts';
import { orderSagaPromises } from './order-saga-promises.ts';

export type OrderSagaSlots = ServiceSlots & Pick<Slots, (typeof coordinatingSlots)[number]>;

/** What is different in each way to work together: who hears whom, and who tells whom what to do. */
type Together = {
  readonly orders: Partial<ServicePart>;
  readonly customers: Partial<ServicePart>;
  readonly subscriptions: readonly {
    readonly subscriber: string;
    readonly aggregateTypes: readonly string[];
  }[];
  /** By what one knows that the act has come to its end; null: it takes no steps. */
  readonly ends: Property | null;
};

/** Orders and customers, each a service with a database, an outbox and a relay, and what brings them to one end. */
export function composeOrderSaga(slots: OrderSagaSlots): Topology {
  const broker = slots.publishing.hasNoBroker === true ? null : 'broker';
  const shared = { instanceCount: 1, of: 2, clients: ['client'], broker };
  const order = slots.isolation.isPending ? orderOfCustomer : orderApprovedAtOnce;
  const orders: ServicePart = { ...shared, name: 'order', aggregates: [anyAggregate(order)], index: 1 };
  const customers: ServicePart = {
    ...shared,
    name: 'customer',
    aggregates: [anyAggregate(customer)],
    index: 2,
  };
  const way = present(ways[slots.coordination.id], `a way for orders, came ${slots.coordination.id}`);
  const together = way(orders, customers, slots);
  const { subscriptions } = together;
  const topics = ['Order', 'Customer'].map((id) => ({ id, partitionCount: id === 'Order' ? 2 : 1 }));
  const readers = subscriptions.map(({ subscriber }) => subscriber);
  return compose([
    clientPart('client', slots),
    servicePart({ ...orders, ...together.orders }, slots),
    servicePart({ ...customers, ...together.customers }, slots),
    ...(broker === null ? [] : [brokerPart(broker, [...topics, ...deadLetterTopics(readers, slots)])]),
    {
      properties: orderSagaPromises(subscriptions, [orders, customers], slots, together.ends),
      balances: eventBalances(subscriptions, broker !== null),
    },
  ]);
}

type Way = (orders: ServicePart, customers: ServicePart, slots: OrderSagaSlots) => Together;

const ways: Readonly<Partial<Record<Slots['coordination']['id'], Way>>> = {
  none: (_orders, customers, slots) => {
    const theirs: PlaceId = serviceNames(customers).databasePlace;
    const ownCommands: ServicePart['ownCommands'] = (own) => twoCommits(own, serviceOf(customers, slots));
    return { orders: { ownCommands, writesTo: [theirs] }, customers: {}, subscriptions: [], ends: null };
  },

  choreography: (orders, customers, { compensation, isolation }) => {
    const ofOrders = { subscriber: 'customer-handler', aggregateTypes: ['Order'] };
    const ofCustomers = { subscriber: 'order-handler', aggregateTypes: ['Customer'] };
    const deciding = { subscription: ofCustomers, feed: feedOf(customers) };
    const reserving = { subscription: ofOrders, feed: feedOf(orders) };
    return {
      orders: { reactions: [byPolicy(deciding, aboutCredit(compensation, isolation))] },
      customers: {
        aggregates: [anyAggregate(customerTellingAll)],
        reactions: [byPolicy(reserving, aboutOrders(compensation))],
      },
      subscriptions: [ofOrders, ofCustomers],
      ends: choreographyEnds,
    };
  },

  orchestration: (_orders, _customers, slots) => {
    const { compensation, isolation, correlation, deadline } = slots;
    const saga = {
      name: 'create-order-saga',
      manager: createOrderSaga(compensation, isolation, deadline),
      state: slots['saga-state'],
      correlation,
      hasDeadlines: deadline.days !== null,
    };
    return {
      orders: { processManagers: [saga], asks: { Customer: 'customer' } },
      customers: { takesCommands: true },
      subscriptions: [],
      ends: sagaEnds,
    };
  },
};
