import type { SystemDefinition } from '../../kernel/definition.ts';
import { controller } from '../../system/command-side/controller.ts';
import type { Service } from '../../system/command-side/service.ts';
import type { Consumer } from '../../system/consuming/consumer.ts';
import { consumerLoop } from '../../system/consuming/consumer-loop.ts';
import { notification } from '../../system/notifying/notification.ts';
import { projection } from '../../system/projecting/projection.ts';
import type { Slots } from '../slots.ts';
import { hasBroker, sourceOf } from './feed.ts';
import { promisesOf } from './promises.ts';
import { namesOf, type ServiceSystem } from './service-system.ts';
import { membersOf, notificationHasDatabase, topologyOf } from './topology.ts';

/** The system with the chosen patterns: everything about it that does not change while it runs. */
export function defineServiceSystem(system: ServiceSystem, slots: Slots): SystemDefinition {
  const { database, databasePlace, services } = namesOf(system);
  const service: Service = {
    database,
    databasePlace,
    broker: 'broker',
    aggregates: system.aggregates,
    ...slots,
  };
  const relay = slots.relays.program(service, slots.publishing);
  return {
    ...topologyOf(system, slots),
    broker: 'broker',
    topics: hasBroker(slots) ? system.topics : [],
    groups: (hasBroker(slots) ? system.subscriptions : []).map(({ subscriber, aggregateTypes }) => ({
      id: subscriber,
      topics: aggregateTypes,
      members: membersOf(slots, subscriber),
    })),
    programs: {
      client: slots.client.program,
      controller: controller(service),
      ...(relay === null ? {} : { relay }),
      projection: consumerLoop(slots.consuming, projectionConsumer(system, slots)),
      notification: consumerLoop(slots.consuming, notificationConsumer(system, slots)),
    },
    handlers: Object.fromEntries(services.map((place) => [place, 'controller'])),
    client: { place: 'client', program: 'client' },
    properties: promisesOf(system, slots),
  };
}

const projectionConsumer = (system: ServiceSystem, slots: Slots): Consumer => ({
  group: 'projection',
  source: sourceOf(system, slots, 'projection'),
  database: 'projection',
  needs: ['projection-database'],
  effect: projection('projection', 'projection', system.readModels),
});

const notificationConsumer = (system: ServiceSystem, slots: Slots): Consumer => ({
  group: 'notification',
  source: sourceOf(system, slots, 'notification'),
  database: 'notification',
  needs: [...(notificationHasDatabase(slots) ? ['notification-database'] : []), 'mail-server'],
  effect: notification('mail-server', 'notification'),
});
