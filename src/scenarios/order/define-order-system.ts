import { anyAggregate } from '../../domains/aggregate.ts';
import { customer } from '../../domains/customer/customer.ts';
import { order } from '../../domains/order/order.ts';
import { eventStoreTables } from '../../kernel/database/event-store-schema.ts';
import type { DatabaseSchema } from '../../kernel/database/schema.ts';
import type {
  DaemonDefinition,
  LinkDefinition,
  PlaceDefinition,
  SystemDefinition,
} from '../../kernel/definition.ts';
import type { Program } from '../../kernel/process.ts';
import { answeredTruly } from '../../kernel/properties/answered-truly.ts';
import { atomicOutbox } from '../../kernel/properties/atomic-outbox.ts';
import { commandOnce } from '../../kernel/properties/command-once.ts';
import { effectOnce } from '../../kernel/properties/effect-once.ts';
import { inOrder } from '../../kernel/properties/in-order.ts';
import { noEarlyEvent } from '../../kernel/properties/no-early-event.ts';
import { noLostEvent } from '../../kernel/properties/no-lost-event.ts';
import { noLostUpdate } from '../../kernel/properties/no-lost-update.ts';
import { noPhantomEvent } from '../../kernel/properties/no-phantom-event.ts';
import { noStuckMessage } from '../../kernel/properties/no-stuck-message.ts';
import { readModelCorrect } from '../../kernel/properties/read-model-correct.ts';
import { somethingHappens } from '../../kernel/properties/something-happens.ts';
import { controller } from '../../system/command-side/controller.ts';
import type { Service } from '../../system/command-side/service.ts';
import type { Consumer } from '../../system/consuming/consumer.ts';
import { notification } from '../../system/notifying/notification.ts';
import { customerView } from '../../system/projecting/customer-view.ts';
import { orderView } from '../../system/projecting/order-view.ts';
import { projection } from '../../system/projecting/projection.ts';
import type { Setup } from '../setup.ts';
import { orderSlots, type OrderSlots } from './order-slots.ts';

const services = ['order-service-1', 'order-service-2'] as const;
const readModels = [orderView, customerView];
const subscriptions = [
  { subscriber: 'projection', aggregateTypes: ['Order', 'Customer'] },
  { subscriber: 'notification', aggregateTypes: ['Order'] },
];

/** Client, two instances of one service, its database, a relay if the pattern has one, the broker
 *  and two consumers. */
export function defineOrderSystem(setup: Setup): SystemDefinition {
  const slots = orderSlots(setup);
  const service: Service = {
    database: 'order-service',
    databasePlace: 'order-database',
    broker: 'broker',
    aggregates: [anyAggregate(order), anyAggregate(customer)],
    ...slots,
  };
  const relay = slots.publishing.relay?.(service) ?? null;
  return {
    places: placesOf(slots, relay !== null),
    links: linksOf(slots, relay !== null),
    databases: databasesOf(slots),
    broker: 'broker',
    topics: [
      { id: 'Order', partitionCount: 2 },
      { id: 'Customer', partitionCount: 1 },
    ],
    groups: subscriptions.map(({ subscriber, aggregateTypes }) => ({
      id: subscriber,
      topics: aggregateTypes,
      members: [subscriber],
    })),
    programs: {
      client: slots.client.program,
      controller: controller(service),
      ...(relay === null ? {} : { relay }),
      projection: slots.consuming.program(projectionConsumer),
      notification: slots.consuming.program(notificationConsumer(slots)),
    },
    daemons: daemonsOf(relay),
    handlers: Object.fromEntries(services.map((place) => [place, 'controller'])),
    client: { place: 'client', program: 'client' },
    properties: [
      noLostEvent(subscriptions),
      noPhantomEvent,
      noEarlyEvent,
      effectOnce,
      noLostUpdate,
      inOrder,
      ...(slots.publishing.tables.some(({ name }) => name === 'outbox') ? [atomicOutbox] : []),
      readModelCorrect(
        'projection',
        readModels.map((model) => ({ ...model, table: model.table.name })),
      ),
      commandOnce,
      answeredTruly,
      noStuckMessage,
      somethingHappens,
    ],
  };
}

/** Only a pattern that keeps tables beside the notification gives it a database. */
export const notificationHasDatabase = ({ consuming }: OrderSlots): boolean => consuming.tables.length > 0;

const projectionConsumer: Consumer = {
  group: 'projection',
  broker: 'broker',
  database: 'projection',
  needs: ['projection-database'],
  effect: projection('projection', 'projection', readModels),
};

const notificationConsumer = (slots: OrderSlots): Consumer => ({
  group: 'notification',
  broker: 'broker',
  database: 'notification',
  needs: [...(notificationHasDatabase(slots) ? ['notification-database'] : []), 'mail-server'],
  effect: notification('mail-server', 'notification'),
});

function placesOf(slots: OrderSlots, hasRelay: boolean): readonly PlaceDefinition[] {
  return [
    { id: 'client', kind: 'client' },
    ...services.map((id): PlaceDefinition => ({ id, kind: 'service' })),
    { id: 'order-database', kind: 'database' },
    ...(hasRelay ? [{ id: 'relay', kind: 'relay' } as const] : []),
    { id: 'broker', kind: 'broker' },
    { id: 'projection', kind: 'consumer' },
    { id: 'projection-database', kind: 'database' },
    { id: 'notification', kind: 'consumer' },
    ...(notificationHasDatabase(slots) ? [{ id: 'notification-database', kind: 'database' } as const] : []),
    { id: 'mail-server', kind: 'outside' },
  ];
}

function linksOf(slots: OrderSlots, hasRelay: boolean): readonly LinkDefinition[] {
  return [
    ...services.flatMap((id) => [
      { from: 'client', to: id },
      { from: id, to: 'order-database' },
      ...(hasRelay ? [] : [{ from: id, to: 'broker' }]),
    ]),
    ...(hasRelay
      ? [
          { from: 'relay', to: 'order-database' },
          { from: 'relay', to: 'broker' },
        ]
      : []),
    { from: 'projection', to: 'broker' },
    { from: 'projection', to: 'projection-database' },
    { from: 'notification', to: 'broker' },
    ...(notificationHasDatabase(slots) ? [{ from: 'notification', to: 'notification-database' }] : []),
    { from: 'notification', to: 'mail-server' },
  ];
}

function databasesOf(slots: OrderSlots): readonly DatabaseSchema[] {
  return [
    {
      id: 'order-service',
      place: 'order-database',
      tables: [...eventStoreTables, ...slots.publishing.tables],
      hasCommitLog: true,
    },
    {
      id: 'projection',
      place: 'projection-database',
      tables: [...readModels.map(({ table }) => table), ...slots.consuming.tables],
      hasCommitLog: false,
    },
    ...(notificationHasDatabase(slots)
      ? [
          {
            id: 'notification',
            place: 'notification-database',
            tables: slots.consuming.tables,
            hasCommitLog: false,
          },
        ]
      : []),
  ];
}

function daemonsOf(relay: Program | null): readonly DaemonDefinition[] {
  const places = [...(relay === null ? [] : ['relay']), 'projection', 'notification'];
  return places.map((place) => ({ place, program: place, args: {} }));
}
