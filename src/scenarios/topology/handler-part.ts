import type { TableSchema } from '../../kernel/database/schema.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import { keptInTransaction, type Service } from '../../system/command-side/service.ts';
import type { ConsumerEffect } from '../../system/consumer/consumer.ts';
import type { Policy } from '../../system/coordinating/policy.ts';
import { commandChannelOf, commandHandlerOf } from '../../system/coordinating/channels.ts';
import { commandHandler } from '../../system/coordinating/command-handler.ts';
import { reaction } from '../../system/coordinating/reaction.ts';
import { onEvents } from '../../system/consumer/on-events.ts';
import { consumerTables } from './consumer-tables.ts';
import { channelTopics } from './feed.ts';
import { noBroker } from './no-broker.ts';
import type { Part } from './part.ts';
import { placesOf } from './place.ts';
import { readerPart, type ReaderPart } from './reader-part.ts';
import type { ServiceSlots } from './service-slots.ts';

/** What a service does about events of others, in transactions of its own database. */
export type Reaction = Pick<ReaderPart, 'subscription' | 'feed'> & {
  /** What it keeps in the service's database, beside the tables of the patterns. */
  readonly tables?: readonly TableSchema[];
  /** Outside systems that it asks. */
  readonly outside?: readonly PlaceId[];
  readonly effect: (service: Service) => ConsumerEffect;
};

/** A reaction that makes commands of events, and carries them out. */
export function byPolicy(heard: Pick<Reaction, 'subscription' | 'feed'>, policy: Policy): Reaction {
  return {
    ...heard,
    effect: (service) => {
      return reaction(service, keptInTransaction(service), heard.subscription.subscriber, policy);
    },
  };
}

/** The event handler of a service: it stands beside it and shares its database. Its subscriber names it. */
export function handlerPart(
  { subscription, feed, outside = [], effect }: Reaction,
  service: Service,
  of: string,
  slots: ServiceSlots,
): Part {
  return besideService(
    'handler',
    { subscription, feed, outside, effect: onEvents(effect(service)) },
    service,
    of,
    slots,
  );
}

/** Whoever takes the commands that others send to a service, and the channel that they come on. */
export function commandHandlerPart(service: Service, of: string, slots: ServiceSlots): Part {
  const handler = commandHandlerOf(of);
  const channels = [commandChannelOf(of)];
  const reader = {
    subscription: { subscriber: handler, aggregateTypes: channels },
    feed: { kind: 'broker', place: service.broker },
    effect: commandHandler(service, keptInTransaction(service), handler),
  } as const;
  return {
    ...besideService('command-handler', reader, service, of, slots),
    topics: channelTopics(channels, handler, slots),
  };
}

/** Whoever works on the database of a service in transactions of its own, and publishes what is not relayed. */
export function besideService(
  role: 'handler' | 'command-handler' | 'process-manager',
  reader: Heard,
  service: Service,
  of: string,
  slots: ServiceSlots,
): Part {
  const members = slots.members.places(reader.subscription.subscriber);
  return {
    places: placesOf(members, role, { of }),
    ...insideService(reader, service, members, slots),
  };
}

type Heard = Pick<ReaderPart, 'subscription' | 'feed' | 'effect'> & Pick<Reaction, 'outside'>;

/** The same at places that are there already. */
export function insideService(
  { subscription, feed, outside: asked = [], effect }: Heard,
  service: Service,
  members: readonly PlaceId[],
  slots: ServiceSlots,
): Part {
  const database = { id: service.database, place: service.databasePlace };
  const publishes = service.publishing.relay === null && service.broker !== noBroker;
  const outside = [...(publishes ? [service.broker] : []), ...asked];
  return readerPart({ subscription, feed, members, database, outside, effect }, slots);
}

/** What reactions keep in the database of their service. */
export function tablesOfReactions(
  reactions: readonly Reaction[],
  slots: Pick<ServiceSlots, 'consuming' | 'failing'>,
): readonly TableSchema[] {
  return reactions.flatMap(({ tables = [], feed }) => [
    ...tables,
    ...consumerTables(slots, feed.kind === 'store'),
  ]);
}
