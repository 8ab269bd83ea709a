import { assert } from '../../base/assert.ts';
import type { TableSchema } from '../../kernel/database/schema.ts';
import type { PlaceId } from '../../kernel/terms/names.ts';
import type { Service } from '../../system/command-side/service.ts';
import type { ConsumerEffect } from '../../system/consumer/consumer.ts';
import type { Policy } from '../../system/coordinating/policy.ts';
import { reaction } from '../../system/coordinating/reaction.ts';
import { consumerTables } from './consumer-tables.ts';
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
      const { keeping } = service;
      assert(keeping.commits === 'transaction', 'a processed mark and a document are two writes');
      return reaction(service, keeping, heard.subscription.subscriber, policy);
    },
  };
}

/** The event handler of a service: it stands beside it and shares its database. Its subscriber names it. */
export function handlerPart(
  { subscription, feed, outside: asked = [], effect }: Reaction,
  service: Service,
  of: string,
  slots: ServiceSlots,
): Part {
  const members = slots.members.places(subscription.subscriber);
  const database = { id: service.database, place: service.databasePlace };
  // What is not relayed the handler publishes itself.
  const publishes = service.publishing.relay === null && service.broker !== noBroker;
  const outside = [...(publishes ? [service.broker] : []), ...asked];
  return {
    places: placesOf(members, 'handler', { of }),
    ...readerPart({ subscription, feed, members, database, outside, effect: effect(service) }, slots),
  };
}

/** What reactions keep in the database of their service: each table once. */
export function tablesOfReactions(
  reactions: readonly Reaction[],
  slots: Pick<ServiceSlots, 'consuming' | 'failing'>,
): readonly TableSchema[] {
  const all = reactions.flatMap(({ tables = [], feed }) => [
    ...tables,
    ...consumerTables(slots, feed.kind === 'store'),
  ]);
  return [...new Map(all.map((table) => [table.name, table])).values()];
}
