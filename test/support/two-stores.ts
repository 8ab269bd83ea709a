import { anyAggregate, type AnyAggregate } from '../../src/domains/aggregate.ts';
import { customer } from '../../src/domains/customer/customer.ts';
import { order } from '../../src/domains/order/order.ts';
import { eventIdsOf, eventStoreTables } from '../../src/kernel/database/event-store-schema.ts';
import type { DatabaseSchema, Sequence } from '../../src/kernel/database/schema.ts';
import type { SystemDefinition } from '../../src/kernel/definition.ts';
import { effectOnce } from '../../src/kernel/properties/effect-once.ts';
import { noLostEvent } from '../../src/kernel/properties/no-lost-event.ts';
import { readModelCorrect } from '../../src/kernel/properties/read-model-correct.ts';
import { orderScenario } from '../../src/scenarios/order/order-scenario.ts';
import type { Setup } from '../../src/scenarios/setup.ts';
import { chosenSlots, type Slots } from '../../src/scenarios/slots.ts';
import { controller } from '../../src/system/command-side/controller.ts';
import type { Service } from '../../src/system/command-side/service.ts';
import type { Consumer } from '../../src/system/consuming/consumer.ts';
import { consumerLoop } from '../../src/system/consuming/consumer-loop.ts';
import { fromBroker } from '../../src/system/consuming/from-broker.ts';
import { customerView } from '../../src/system/projecting/customer-view.ts';
import { orderView } from '../../src/system/projecting/order-view.ts';
import { projection } from '../../src/system/projecting/projection.ts';

const models = [orderView, customerView];

/** Orders and customers, each a service with an event store of its own; one projection reads both. */
export function twoStores(
  chosen: Partial<Setup['slots']>,
  ids: readonly [Sequence, Sequence] = [eventIdsOf(1, 2), eventIdsOf(2, 2)],
): SystemDefinition {
  const slots = chosenSlots({
    scenario: orderScenario.id,
    slots: { ...orderScenario.defaults, effect: 'row', ...chosen },
    seed: 1,
  });
  const names = ['order', 'customer'] as const;
  const services = { order: anyAggregate(order), customer: anyAggregate(customer) };
  return {
    places: [
      { id: 'client', kind: 'client' },
      ...names.flatMap((name) => [
        { id: `${name}-service-1`, kind: 'service' } as const,
        { id: `${name}-database`, kind: 'database' } as const,
        { id: `${name}-relay`, kind: 'relay' } as const,
      ]),
      { id: 'broker', kind: 'broker' },
      { id: 'projection', kind: 'consumer' },
      { id: 'projection-database', kind: 'database' },
    ],
    links: [
      ...names.flatMap((name) => [
        { from: 'client', to: `${name}-service-1` },
        { from: `${name}-service-1`, to: `${name}-database` },
        { from: `${name}-relay`, to: `${name}-database` },
        { from: `${name}-relay`, to: 'broker' },
      ]),
      { from: 'projection', to: 'broker' },
      { from: 'projection', to: 'projection-database' },
    ],
    databases: [
      ...names.map((name, index) => store(name, slots, ids[index] ?? eventIdsOf())),
      {
        id: 'projection',
        place: 'projection-database',
        tables: [...models.map(({ table }) => table), ...slots.consuming.tables, ...slots.failing.tables],
        sequences: [],
        hasCommitLog: false,
      },
    ],
    broker: 'broker',
    topics: [
      { id: 'Order', partitionCount: 1 },
      { id: 'Customer', partitionCount: 1 },
    ],
    groups: [{ id: 'projection', topics: ['Order', 'Customer'], members: ['projection'] }],
    programs: {
      client: slots.client.program,
      ...Object.fromEntries(
        names.flatMap((name) => {
          const service = serviceOf(name, services[name], slots);
          const relay = slots.relays.program(service, slots.publishing);
          return [
            [name, controller(service)],
            ...(relay === null ? [] : [[`${name}-relay`, relay] as const]),
          ];
        }),
      ),
      projection: consumerLoop(slots.consuming, slots.failing, reader),
    },
    daemons: ['order-relay', 'customer-relay', 'projection'].map((id) => ({
      place: id,
      program: id,
      args: {},
    })),
    handlers: { 'order-service-1': 'order', 'customer-service-1': 'customer' },
    client: { place: 'client', program: 'client' },
    properties: [
      noLostEvent([{ subscriber: 'projection', aggregateTypes: ['Order', 'Customer'] }]),
      effectOnce,
      readModelCorrect(
        'projection',
        models.map((model) => ({ ...model, table: model.table.name })),
      ),
    ],
  };
}

function store(name: string, slots: Slots, ids: Sequence): DatabaseSchema {
  return {
    id: `${name}-service`,
    place: `${name}-database`,
    tables: [...eventStoreTables, ...slots.publishing.tables],
    sequences: [ids],
    hasCommitLog: false,
  };
}

const serviceOf = (name: string, aggregate: AnyAggregate, slots: Slots): Service => ({
  database: `${name}-service`,
  databasePlace: `${name}-database`,
  broker: 'broker',
  aggregates: [aggregate],
  ...slots,
});

const reader: Consumer = {
  group: 'projection',
  source: fromBroker('broker', 'projection'),
  database: 'projection',
  needs: ['projection-database'],
  effect: projection('projection', 'projection', models),
  deadLetters: { broker: 'broker', topic: 'projection-dead-letters' },
};
