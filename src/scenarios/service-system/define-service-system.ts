import type { SystemDefinition } from '../../kernel/definition.ts';
import { controller } from '../../system/command-side/controller.ts';
import type { Service } from '../../system/command-side/service.ts';
import type { Consumer } from '../../system/consuming/consumer.ts';
import { consumerLoop } from '../../system/consuming/consumer-loop.ts';
import { projection } from '../../system/projecting/projection.ts';
import type { Slots } from '../slots.ts';
import { deadLettersOf, deadLetterTopics, hasBroker, sourceOf, topicsOf } from './feed.ts';
import { promisesOf } from './promises.ts';
import { namesOf, type ServiceSystem } from './service-system.ts';
import { membersOf, notificationNeeds, topologyOf } from './topology.ts';

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
    topics: hasBroker(slots) ? [...system.topics, ...deadLetterTopics(system, slots)] : [],
    groups: (hasBroker(slots) ? system.subscriptions : []).map((subscription) => ({
      id: subscription.subscriber,
      topics: topicsOf(subscription, slots),
      members: membersOf(slots, subscription.subscriber),
    })),
    programs: {
      client: slots.client.program,
      controller: controller(service),
      ...(relay === null ? {} : { relay }),
      projection: consumerLoop(slots.consuming, slots.failing, projectionConsumer(system, slots)),
      notification: consumerLoop(slots.consuming, slots.failing, notificationConsumer(system, slots)),
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
  deadLetters: { broker: 'broker', topic: deadLettersOf('projection') },
});

const notificationConsumer = (system: ServiceSystem, slots: Slots): Consumer => ({
  group: 'notification',
  source: sourceOf(system, slots, 'notification'),
  database: 'notification',
  needs: notificationNeeds(slots),
  effect: slots.effect.effect({
    subscriber: 'notification',
    database: 'notification',
    mailServer: 'mail-server',
  }),
  deadLetters: { broker: 'broker', topic: deadLettersOf('notification') },
});
