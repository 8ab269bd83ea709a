import type { DatabaseId, PlaceId, TopicId } from '../../kernel/terms/names.ts';
import type { Subscription } from '../../kernel/properties/no-lost-event.ts';
import type { TopicDefinition } from '../../kernel/broker/topology.ts';
import { fromBroker } from '../../system/consumer/from-broker.ts';
import { fromEventStore } from '../../system/consumer/from-event-store.ts';
import type { RecordSource } from '../../system/consumer/record-source.ts';
import type { ServiceSlots } from './service-slots.ts';

/** Where subscribers read events: at a broker, or where they are stored. */
export type Feed =
  | { readonly kind: 'broker'; readonly place: PlaceId }
  | { readonly kind: 'store'; readonly place: PlaceId; readonly database: DatabaseId };

/** The database that a subscriber works on, and where that is. */
export type OwnDatabase = { readonly id: DatabaseId; readonly place: PlaceId };

/** Where a subscriber's records come from. */
export function sourceOf(
  feed: Feed,
  { subscriber, aggregateTypes }: Subscription,
  database: OwnDatabase,
  { members }: Pick<ServiceSlots, 'members'>,
): RecordSource {
  if (feed.kind === 'broker') return fromBroker(feed.place, subscriber, members.workerCount);
  return fromEventStore({
    subscriber,
    aggregateTypes,
    store: feed.database,
    database: database.id,
    databasePlace: database.place,
  });
}

/** The topics that a subscriber's group reads: its dead letters, which go first once released, and what it asked for. */
export const topicsOf = (
  { subscriber, aggregateTypes }: Subscription,
  { failing }: Pick<ServiceSlots, 'failing'>,
): readonly TopicId[] => [...(failing.hasDeadLetters ? [deadLettersOf(subscriber)] : []), ...aggregateTypes];

/** Each subscriber's dead letters, where the pattern has any: one partition keeps their order. */
export const deadLetterTopics = (
  subscribers: readonly string[],
  { failing }: Pick<ServiceSlots, 'failing'>,
): readonly TopicDefinition[] =>
  failing.hasDeadLetters
    ? subscribers.map((subscriber) => ({
        id: deadLettersOf(subscriber),
        partitionCount: 1,
        deadLettersOf: subscriber,
      }))
    : [];

/** A channel and the dead letters of whoever reads it. One partition: what it carries stays in order. */
export const channelTopics = (
  channels: readonly TopicId[],
  reader: string,
  slots: Pick<ServiceSlots, 'failing'>,
): readonly TopicDefinition[] => [
  ...channels.map((id) => ({ id, partitionCount: 1 })),
  ...deadLetterTopics([reader], slots),
];

export const deadLettersOf = (subscriber: string): TopicId => `${subscriber}-dead-letters`;
