import type { DaemonDefinition } from '../../kernel/definition/definition.ts';
import type { GroupDefinition } from '../../kernel/broker/topology.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { Subscription } from '../../kernel/properties/no-lost-event.ts';
import type { MessageEffect } from '../../system/consumer/consumer.ts';
import { consumerLoop } from '../../system/consuming/consumer-loop.ts';
import { silentUpTo } from '../../system/rebuilding/silent-up-to.ts';
import { deadLettersOf, sourceOf, topicsOf, type Feed, type OwnDatabase } from './feed.ts';
import type { Part } from './part.ts';
import type { ServiceSlots } from './service-slots.ts';

export type ReaderPart = {
  /** A channel of commands or replies is read like the topic of a type of aggregate. */
  readonly subscription: Subscription;
  readonly feed: Feed;
  /** The places that read for its group. */
  readonly members: readonly PlaceId[];
  /** What it works on; null: it has none. */
  readonly database: OwnDatabase | null;
  /** What its effect needs beside it: outside systems, or a broker to publish to. */
  readonly outside: readonly PlaceId[];
  readonly effect: MessageEffect;
  /** It is subscribed only once somebody does so (R4). */
  readonly joinsLater?: boolean;
  /** What it has had before, when it comes again, is acknowledged and not acted on (R3). */
  readonly isMuted?: boolean;
};

/** What reads for a subscriber, and what an event makes it do, on a database of its own or on a service's. */
export function readerPart(part: ReaderPart, slots: ServiceSlots): Part {
  const { subscription, feed, members, outside, effect } = part;
  const { subscriber } = subscription;
  const database = part.database ?? { id: subscriber, place: subscriber };
  const source = sourceOf(feed, subscription, database, slots);
  const needs = [...(part.database === null ? [] : [database.place]), ...outside];
  return {
    links: members.flatMap((from) => [...new Set([feed.place, ...needs])].map((to) => ({ from, to }))),
    groups: feed.kind === 'broker' ? [groupOf(part, slots)] : [],
    programs: {
      [subscriber]: consumerLoop(slots.consuming, slots.failing, {
        group: subscriber,
        source: part.isMuted === true ? silentUpTo(source, database) : source,
        database: database.id,
        needs,
        effect,
        deadLetters: { broker: feed.place, topic: deadLettersOf(subscriber) },
      }),
    },
    daemons: members.flatMap((place) => workersAt(place, subscriber, slots.members.workerCount)),
  };
}

function groupOf({ subscription, members, joinsLater }: ReaderPart, slots: ServiceSlots): GroupDefinition {
  const { starting, subscription: kept } = slots;
  return {
    id: subscription.subscriber,
    topics: topicsOf(subscription, slots),
    members,
    ...(joinsLater === true ? { joinsLater } : {}),
    ...(starting?.beginsAtEnd === true ? { beginsAtEnd: true } : {}),
    ...(kept?.isEphemeral === true ? { isEphemeral: true } : {}),
  };
}

const workersAt = (place: PlaceId, program: string, count: number): readonly DaemonDefinition[] =>
  Array.from({ length: count }, (_, index) => ({
    place,
    program,
    args: {},
    ...(index === 0 ? {} : { number: index + 1 }),
  }));
