import { anyAggregate } from '../../src/domains/aggregate.ts';
import { customer } from '../../src/domains/customer/customer.ts';
import { order } from '../../src/domains/order/order.ts';
import type { SystemDefinition } from '../../src/kernel/definition.ts';
import { effectOnce } from '../../src/kernel/properties/effect-once.ts';
import { noLostEvent } from '../../src/kernel/properties/no-lost-event.ts';
import { readModelCorrect } from '../../src/kernel/properties/read-model-correct.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { Setup } from '../../src/scenarios/setup.ts';
import { chosenSlots } from '../../src/scenarios/slots.ts';
import { brokerPart } from '../../src/scenarios/topology/broker-part.ts';
import { clientPart } from '../../src/scenarios/topology/client-part.ts';
import { compose } from '../../src/scenarios/topology/part.ts';
import { projectionPart } from '../../src/scenarios/topology/projection-part.ts';
import { servicePart } from '../../src/scenarios/topology/service-part.ts';
import { customerView } from '../../src/system/projecting/customer-view.ts';
import { orderView } from '../../src/system/projecting/order-view.ts';

/** Orders and customers, each a service with an event store, an outbox and a relay; one projection reads both. */
export function twoStores(chosen: Partial<Setup['slots']>): SystemDefinition {
  const wanted = { ...orderScenario.defaults, effect: 'row', ...chosen };
  const slots = chosenSlots({ scenario: orderScenario.id, slots: wanted, seed: 1 });
  const topics = ['Order', 'Customer'];
  const subscription = { subscriber: 'projection', aggregateTypes: topics };
  const readModels = [orderView, customerView];
  const shared = { instanceCount: 1, of: 2, clients: ['client'], broker: 'broker' };
  return compose(
    {
      broker: 'broker',
      client: { place: 'client', program: 'client' },
      properties: [
        noLostEvent([subscription]),
        effectOnce,
        readModelCorrect(
          'projection',
          readModels.map((model) => ({ ...model, table: model.table.name })),
        ),
      ],
    },
    [
      clientPart('client', slots),
      servicePart({ ...shared, name: 'order', aggregates: [anyAggregate(order)], index: 1 }, slots),
      servicePart({ ...shared, name: 'customer', aggregates: [anyAggregate(customer)], index: 2 }, slots),
      brokerPart(
        'broker',
        topics.map((id) => ({ id, partitionCount: 1 })),
      ),
      projectionPart({ subscription, feed: { kind: 'broker', place: 'broker' }, readModels }, slots),
    ],
  );
}
