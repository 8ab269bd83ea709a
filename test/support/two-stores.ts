import { anyAggregate } from '../../src/domains/aggregate.ts';
import { customer } from '../../src/domains/customer/customer.ts';
import { order } from '../../src/domains/order/order.ts';
import { effectOnce } from '../../src/kernel/properties/effect-once.ts';
import { noLostEvent } from '../../src/kernel/properties/no-lost-event.ts';
import { readModelCorrect } from '../../src/kernel/properties/reading/read-model-correct.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { ChosenVariants } from '../../src/scenarios/slots/setup.ts';
import { chosenSlots } from '../../src/scenarios/slots/slots.ts';
import { brokerPart } from '../../src/scenarios/topology/broker-part.ts';
import { clientPart } from '../../src/scenarios/topology/surroundings/client-part.ts';
import { compose, type Topology } from '../../src/scenarios/topology/compose.ts';
import { projectionPart } from '../../src/scenarios/topology/projection-part.ts';
import { servicePart } from '../../src/scenarios/topology/service-part.ts';
import { serviceSlots } from '../../src/scenarios/topology/service-slots.ts';
import { customerView } from '../../src/system/projecting/customer-view.ts';
import { orderView } from '../../src/system/projecting/order-view.ts';

/** Orders and customers, each a service with an event store, an outbox, a relay and a handler; one projection reads both. */
export function twoStores(chosen: ChosenVariants = {}): Topology {
  const wanted = { ...orderScenario.defaults, effect: 'row', ...chosen };
  const slots = chosenSlots({ scenario: orderScenario.id, slots: wanted, seed: 1 }, serviceSlots);
  const feed = { kind: 'broker', place: 'broker' } as const;
  const subscription = { subscriber: 'projection', aggregateTypes: ['Order', 'Customer'] };
  const readModels = [orderView, customerView];
  /** Notes in the service's own database what has happened in the other. */
  const noting = (subscriber: string, aggregateType: string) => ({
    subscription: { subscriber, aggregateTypes: [aggregateType] },
    feed,
    tables: slots.effect.tables,
    effect: ({ database }: { readonly database: string }) =>
      slots.effect.effect({ subscriber, database, mailServer: 'nowhere' }),
  });
  const [ofOrders, ofCustomers] = [noting('order-handler', 'Customer'), noting('customer-handler', 'Order')];
  const shared = { instanceCount: 1, of: 2, clients: ['client'], broker: feed.place };
  const orders = { aggregates: [anyAggregate(order)], index: 1, reactions: [ofOrders] };
  const customers = { aggregates: [anyAggregate(customer)], index: 2, reactions: [ofCustomers] };
  const topics = subscription.aggregateTypes.map((id) => ({ id, partitionCount: 1 }));
  const views = readModels.map((model) => ({ ...model, table: model.table.name }));
  const heard = [subscription, ofOrders.subscription, ofCustomers.subscription];
  return compose([
    clientPart('client', slots),
    servicePart({ ...shared, name: 'order', ...orders }, slots),
    servicePart({ ...shared, name: 'customer', ...customers }, slots),
    brokerPart(feed.place, topics),
    projectionPart({ subscription, feed, readModels }, slots),
    { properties: [noLostEvent(heard), effectOnce, readModelCorrect('projection', views)] },
  ]);
}
