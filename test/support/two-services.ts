import { anyAggregate } from '../../src/domains/aggregate.ts';
import { customer } from '../../src/domains/customer/customer.ts';
import { orderOfCustomer } from '../../src/domains/order/order-of-customer.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { ChosenVariants } from '../../src/scenarios/slots/setup.ts';
import { chosenSlots } from '../../src/scenarios/slots/slots.ts';
import { brokerPart } from '../../src/scenarios/topology/broker-part.ts';
import { clientPart } from '../../src/scenarios/topology/surroundings/client-part.ts';
import { compose, type Topology } from '../../src/scenarios/topology/compose.ts';
import { deadLetterTopics } from '../../src/scenarios/topology/feed.ts';
import { byPolicy } from '../../src/scenarios/topology/handler-part.ts';
import { feedOf, servicePart } from '../../src/scenarios/topology/service-part.ts';
import { serviceSlots } from '../../src/scenarios/topology/service-slots.ts';
import type { Policy } from '../../src/system/coordinating/policy.ts';
import { choreographyEnds } from '../../src/scenarios/promises/choreography-ends.ts';
import { orderSagaPromises } from '../../src/scenarios/order-saga/order-saga-promises.ts';
import { toCustomers, toOrders } from './order-policies.ts';

/**
 * Orders and customers, each a service with a database, an outbox, a relay and a handler of the other's events; a
 * choreography: the customer service reserves credit for each new order, the order service decides by what came of it.
 */
export function twoServices(chosen: ChosenVariants = {}, aboutOrders: Policy = toCustomers): Topology {
  const wanted = { ...orderScenario.defaults, ...chosen };
  const slots = chosenSlots({ scenario: orderScenario.id, slots: wanted, seed: 1 }, serviceSlots);
  const broker = slots.publishing.hasNoBroker === true ? null : 'broker';
  const shared = { instanceCount: 1, of: 2, clients: ['client'], broker };
  const orders = { ...shared, name: 'order', aggregates: [anyAggregate(orderOfCustomer)], index: 1 };
  const customers = { ...shared, name: 'customer', aggregates: [anyAggregate(customer)], index: 2 };
  const ofOrders = { subscriber: 'customer-handler', aggregateTypes: ['Order'] };
  const ofCustomers = { subscriber: 'order-handler', aggregateTypes: ['Customer'] };
  const reserving = byPolicy({ subscription: ofOrders, feed: feedOf(orders) }, aboutOrders);
  const deciding = byPolicy({ subscription: ofCustomers, feed: feedOf(customers) }, toOrders);
  const topics = ['Order', 'Customer'].map((id) => ({ id, partitionCount: 1 }));
  const deadLetters = deadLetterTopics([ofOrders.subscriber, ofCustomers.subscriber], slots);
  return compose([
    clientPart('client', slots),
    servicePart({ ...orders, reactions: [deciding] }, slots),
    servicePart({ ...customers, reactions: [reserving] }, slots),
    ...(broker === null ? [] : [brokerPart(broker, [...topics, ...deadLetters])]),
    { properties: orderSagaPromises([ofOrders, ofCustomers], [orders, customers], slots, choreographyEnds) },
  ]);
}
