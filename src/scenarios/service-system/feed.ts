import type { TopicDefinition } from '../../kernel/broker/topology.ts';
import type { PlaceId, TopicId } from '../../kernel/names.ts';
import type { Subscription } from '../../kernel/properties/no-lost-event.ts';
import { fromBroker } from '../../system/consuming/from-broker.ts';
import { fromEventStore } from '../../system/consuming/from-event-store.ts';
import type { RecordSource } from '../../system/consuming/record-source.ts';
import type { Slots } from '../slots.ts';
import { namesOf, type ServiceSystem } from './service-system.ts';

/** Whether events go through a broker, or are read where they are stored. */
export const hasBroker = ({ publishing }: Slots): boolean => publishing.hasNoBroker !== true;

/** The place that subscribers read from. */
export const feedOf = (system: ServiceSystem, slots: Slots): PlaceId =>
  hasBroker(slots) ? 'broker' : namesOf(system).databasePlace;

/** The topics that a subscriber's group reads: its dead letters, which go first once released, and what it asked for. */
export const topicsOf = (
  { subscriber, aggregateTypes }: Subscription,
  { failing }: Slots,
): readonly TopicId[] => [...(failing.hasDeadLetters ? [deadLettersOf(subscriber)] : []), ...aggregateTypes];

/** Each subscriber's dead letters, where the pattern has any: one partition keeps their order. */
export const deadLetterTopics = (
  { subscriptions }: ServiceSystem,
  { failing }: Slots,
): readonly TopicDefinition[] =>
  failing.hasDeadLetters
    ? subscriptions.map(({ subscriber }) => ({
        id: deadLettersOf(subscriber),
        partitionCount: 1,
        deadLettersOf: subscriber,
      }))
    : [];

export const deadLettersOf = (subscriber: string): TopicId => `${subscriber}-dead-letters`;

/** Where a subscriber's records come from. Its database is named for it. */
export function sourceOf(system: ServiceSystem, slots: Slots, subscriber: string): RecordSource {
  if (hasBroker(slots)) return fromBroker('broker', subscriber);
  return fromEventStore({
    subscriber,
    aggregateTypes: system.subscriptions.flatMap((one) =>
      one.subscriber === subscriber ? one.aggregateTypes : [],
    ),
    store: namesOf(system).database,
    database: subscriber,
    databasePlace: `${subscriber}-database`,
  });
}
