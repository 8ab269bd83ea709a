import { ownSequences, type TableSchema } from '../../kernel/database/schema.ts';
import type { PlaceDefinition } from '../../kernel/definition/definition.ts';
import type { ConsumerEffect } from '../../system/consumer/consumer.ts';
import { onEvents } from '../../system/consumer/on-events.ts';
import { readingSubscriber } from '../../system/versioning/reading-subscriber.ts';
import { consumerTables } from './consumer-tables.ts';
import type { Part } from './part.ts';
import { placesOf } from './place.ts';
import { readerPart, type ReaderPart } from './reader-part.ts';
import type { ServiceSlots } from './service-slots.ts';
import { keysReadBy, versionsOf, type KnownOfEvents } from './versions-of.ts';

export type SubscriberPart = Pick<
  ReaderPart,
  'subscription' | 'feed' | 'members' | 'isMuted' | 'joinsLater'
> & {
  readonly effect: ConsumerEffect;
  readonly known?: KnownOfEvents;
  readonly role: 'projection' | 'notification';
  /** The business that it is about, where there are several of its role. */
  readonly of?: string;
  /** Its own tables, beside those of the patterns; none at all: it has no database. */
  readonly tables: readonly TableSchema[];
  /** Outside systems that its effect needs. */
  readonly outside: readonly PlaceDefinition[];
};

/** A subscriber: its members, its database, its group, and what an event makes it do. */
export function subscriberPart(part: SubscriberPart, slots: ServiceSlots): Part {
  const {
    subscription,
    role,
    of,
    feed,
    members,
    effect,
    outside,
    known = {},
    isMuted = false,
    joinsLater = false,
  } = part;
  const { subscriber, aggregateTypes } = subscription;
  const whose = of === undefined ? {} : { of };
  const tables = [...part.tables, ...consumerTables(slots, feed.kind === 'store')];
  const database = tables.length > 0 ? { id: subscriber, place: `${subscriber}-database` } : null;
  const databases = database === null ? [] : [database];
  return {
    ...readerPart(
      {
        subscription,
        feed,
        members,
        isMuted,
        joinsLater,
        database,
        outside: [...outside.map(({ id }) => id), ...keysReadBy(known, aggregateTypes, slots)],
        effect: onEvents(readingSubscriber(versionsOf(known, slots), effect)),
      },
      slots,
    ),
    places: [
      ...placesOf(members, role, whose),
      ...placesOf(
        databases.map(({ place }) => place),
        `${role}-database`,
        whose,
      ),
      ...outside,
    ],
    databases: databases.map((own) => ({
      ...own,
      tables,
      sequences: ownSequences(tables),
      hasCommitLog: false,
    })),
  };
}
