import { ownSequences, type TableSchema } from '../../kernel/database/schema.ts';
import type { DaemonDefinition } from '../../kernel/definition.ts';
import type { PlaceId } from '../../kernel/names.ts';
import type { Subscription } from '../../kernel/properties/no-lost-event.ts';
import type { ConsumerEffect } from '../../system/consuming/consumer.ts';
import { consumerLoop } from '../../system/consuming/consumer-loop.ts';
import type { Slots } from '../slots.ts';
import { consumerTables } from './consumer-tables.ts';
import { deadLettersOf, sourceOf, topicsOf, type Feed } from './feed.ts';
import type { Part } from './part.ts';

export type SubscriberPart = {
  readonly subscription: Subscription;
  readonly feed: Feed;
  /** The places that read for its group. */
  readonly members: readonly PlaceId[];
  /** Its own tables, beside those of the patterns; none at all: it has no database. */
  readonly tables: readonly TableSchema[];
  readonly effect: ConsumerEffect;
  /** Outside systems that its effect needs. */
  readonly outside: readonly PlaceId[];
};

/** A subscriber: its members, its database, its group, and what an event makes it do. */
export function subscriberPart(part: SubscriberPart, slots: Slots): Part {
  const { subscription, feed, members, effect, outside } = part;
  const { subscriber } = subscription;
  const tables = [...part.tables, ...consumerTables(slots, feed.kind === 'store')];
  const databasePlace = `${subscriber}-database`;
  const databasePlaces = tables.length > 0 ? [databasePlace] : [];
  const needs = [...databasePlaces, ...outside];
  return {
    places: [
      ...members.map((id) => ({ id, kind: 'consumer' as const })),
      ...databasePlaces.map((id) => ({ id, kind: 'database' as const })),
      ...outside.map((id) => ({ id, kind: 'outside' as const })),
    ],
    links: members.flatMap((from) => [feed.place, ...needs].map((to) => ({ from, to }))),
    databases: databasePlaces.map((place) => ({
      id: subscriber,
      place,
      tables,
      sequences: ownSequences(tables),
      hasCommitLog: false,
    })),
    groups:
      feed.kind === 'broker' ? [{ id: subscriber, topics: topicsOf(subscription, slots), members }] : [],
    programs: {
      [subscriber]: consumerLoop(slots.consuming, slots.failing, {
        group: subscriber,
        source: sourceOf(feed, subscription, slots, { database: subscriber, databasePlace }),
        database: subscriber,
        needs,
        effect,
        deadLetters: { broker: feed.place, topic: deadLettersOf(subscriber) },
      }),
    },
    daemons: members.flatMap((place) => workersAt(place, subscriber, slots.members.workerCount)),
  };
}

export const workersAt = (place: PlaceId, program: string, count: number): readonly DaemonDefinition[] =>
  Array.from({ length: count }, (_, index) => ({
    place,
    program,
    args: {},
    ...(index === 0 ? {} : { number: index + 1 }),
  }));
