import { anyAggregate } from '../../src/domains/aggregate.ts';
import { customer } from '../../src/domains/customer/customer.ts';
import { orderOfCustomer } from '../../src/domains/order/order-of-customer.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { ChosenVariants } from '../../src/scenarios/slots/setup.ts';
import { chosenSlots } from '../../src/scenarios/slots/slots.ts';
import { brokerPart } from '../../src/scenarios/topology/broker-part.ts';
import { clientPart } from '../../src/scenarios/topology/surroundings/client-part.ts';
import { compose, type Topology } from '../../src/scenarios/topology/compose.ts';
import type { ManagerPart } from '../../src/scenarios/topology/manager-part.ts';
import { servicePart } from '../../src/scenarios/topology/service-part.ts';
import { serviceSlots } from '../../src/scenarios/topology/service-slots.ts';
import type { SagaStateVariant } from '../../src/system/coordinating/saga-state-variant.ts';
import { row } from '../../src/system/saga-state/row.ts';
import { createOrderSaga } from '../../src/system/coordinating/orders/create-order-saga.ts';
import { sagaEnds } from '../../src/kernel/properties/saga-ends.ts';
import { orderSagaPromises } from '../../src/scenarios/order-saga/order-saga-promises.ts';

/**
 * Orders and customers, each a service with a database, an outbox and a relay; an orchestration: the order service's saga
 * asks the customer service to reserve credit, by a command message, and decides by the reply.
 */
export function orchestration(
  chosen: ChosenVariants = {},
  state: SagaStateVariant = row,
  others: readonly ManagerPart[] = [],
): Topology {
  const wanted = { ...orderScenario.defaults, ...chosen };
  const slots = chosenSlots({ scenario: orderScenario.id, slots: wanted, seed: 1 }, serviceSlots);
  const shared = { instanceCount: 1, of: 2, clients: ['client'], broker: 'broker' };
  const orders = { ...shared, name: 'order', aggregates: [anyAggregate(orderOfCustomer)], index: 1 };
  const customers = { ...shared, name: 'customer', aggregates: [anyAggregate(customer)], index: 2 };
  const saga = {
    name: 'create-order-saga',
    manager: createOrderSaga({ undoes: true }, { isPending: true }),
    state,
  };
  const heard = others.map(({ name, hears = [] }) => ({ subscriber: name, aggregateTypes: hears }));
  return compose([
    clientPart('client', slots),
    servicePart({ ...orders, processManagers: [saga, ...others], asks: { Customer: 'customer' } }, slots),
    servicePart({ ...customers, takesCommands: true }, slots),
    brokerPart(
      shared.broker,
      ['Order', 'Customer'].map((id) => ({ id, partitionCount: 1 })),
    ),
    { properties: orderSagaPromises(heard, [orders, customers], slots, sagaEnds) },
  ]);
}
