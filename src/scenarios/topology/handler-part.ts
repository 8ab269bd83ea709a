import type { TableSchema } from '../../kernel/database/schema.ts';
import type { Service } from '../../system/command-side/service.ts';
import type { ConsumerEffect } from '../../system/consuming/consumer.ts';
import type { Part } from './part.ts';
import { placeOf } from './place.ts';
import { readerPart, type ReaderPart } from './reader-part.ts';
import type { ServiceSlots } from './service-slots.ts';

/** What a service does about events of others, in transactions of its own database. */
export type Reaction = Pick<ReaderPart, 'subscription' | 'feed'> & {
  /** What it keeps in the service's database, beside the tables of the patterns. */
  readonly tables?: readonly TableSchema[];
  readonly effect: (service: Service) => ConsumerEffect;
};

/** The event handler of a service: it stands beside it and shares its database. Its subscriber names it. */
export function handlerPart(
  { subscription, feed, effect }: Reaction,
  service: Service,
  of: string,
  slots: ServiceSlots,
): Part {
  const { subscriber } = subscription;
  const database = { id: service.database, place: service.databasePlace };
  return {
    places: [placeOf(subscriber, 'handler', { of })],
    ...readerPart(
      { subscription, feed, members: [subscriber], database, outside: [], effect: effect(service) },
      slots,
    ),
  };
}

/** What reactions keep in the database of their service: each table once. */
export function tablesOfReactions(
  reactions: readonly Reaction[],
  { consuming, failing }: Pick<ServiceSlots, 'consuming' | 'failing'>,
): readonly TableSchema[] {
  const all = reactions.flatMap(({ tables = [] }) => [...tables, ...consuming.tables, ...failing.tables]);
  return [...new Map(all.map((table) => [table.name, table])).values()];
}
