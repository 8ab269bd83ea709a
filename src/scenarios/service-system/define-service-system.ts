import { present } from '../../base/assert.ts';
import type { SystemDefinition } from '../../kernel/definition.ts';
import type { Slots } from '../slots.ts';
import { brokerPart } from '../topology/broker-part.ts';
import { clientPart } from '../topology/client-part.ts';
import { deadLetterTopics, type Feed } from '../topology/feed.ts';
import { notificationPart } from '../topology/notification-part.ts';
import { compose } from '../topology/part.ts';
import { projectionPart } from '../topology/projection-part.ts';
import { servicePart } from '../topology/service-part.ts';
import { promisesOf } from './promises.ts';
import { hasBroker, instanceCount, namesOf, type ServiceSystem } from './service-system.ts';

/** The system with the chosen patterns: everything about it that does not change while it runs. */
export function defineServiceSystem(system: ServiceSystem, slots: Slots): SystemDefinition {
  const { database, databasePlace } = namesOf(system);
  const broker = hasBroker(slots) ? 'broker' : null;
  const feed: Feed =
    broker === null ? { kind: 'store', place: databasePlace, database } : { kind: 'broker', place: broker };
  const subscriptionOf = (wanted: string) =>
    present(
      system.subscriptions.find(({ subscriber }) => subscriber === wanted),
      `a subscription of ${wanted}`,
    );
  const { name, aggregates, topics, readModels, subscriptions } = system;
  const deadLetters = deadLetterTopics(
    subscriptions.map(({ subscriber }) => subscriber),
    slots,
  );
  return compose(
    {
      broker: 'broker',
      client: { place: 'client', program: 'client' },
      properties: promisesOf(system, slots),
    },
    [
      clientPart('client', slots),
      servicePart({ name, aggregates, instanceCount, index: 1, of: 1, clients: ['client'], broker }, slots),
      ...(broker === null ? [] : [brokerPart(broker, [...topics, ...deadLetters])]),
      projectionPart({ subscription: subscriptionOf('projection'), feed, readModels }, slots),
      notificationPart({ subscription: subscriptionOf('notification'), feed }, slots),
    ],
  );
}
