import type { AnyAggregate } from '../../domains/aggregate.ts';
import type { PersonalData } from '../../domains/personal-data.ts';
import type { TopicDefinition } from '../../kernel/broker/topology.ts';
import type { Subscription } from '../../kernel/properties/no-lost-event.ts';
import type { Property } from '../../kernel/properties/property.ts';
import type { CommandSide } from '../../system/command-side/command-side.ts';
import type { Asked } from '../../system/reading/query-side.ts';
import { withVersion } from '../../system/projecting/with-version.ts';
import type { ReadModel } from '../../system/projecting/read-model.ts';
import { mayBeForgotten } from '../../system/personal-data/personal-data-variant.ts';
import { forgettingView } from '../../system/projecting/forgetting-view.ts';
import type { LongStream } from './long-stream.ts';
import type { OlderEvents } from './older-events.ts';
import type { ServiceSlots, SystemSlots } from '../topology/service-slots.ts';
import { serviceNames } from '../topology/service-part.ts';

/**
 * A business on the usual topology: client, two instances of one service with its database, relays
 * if the pattern has any, the broker unless subscribers read the store itself, and two subscribers: a
 * projection and a notification.
 */
export type ServiceSystem = {
  /** Names its places and its database: `order-service-1`, `order-database`, `order-service`. */
  readonly name: string;
  readonly aggregates: readonly AnyAggregate[];
  /** How its service takes commands; left out, in the usual way. */
  readonly commandSide?: CommandSide;
  readonly readModels: readonly ReadModel[];
  /** A topic per aggregate type. */
  readonly topics: readonly TopicDefinition[];
  readonly subscriptions: readonly Subscription[];
  /** What can be asked, where the setup has queries (R1). */
  readonly asked: readonly Asked[];
  /** The command by which somebody has its read models built again; left out: nobody does (R3). */
  readonly rebuild?: string;
  /** One aggregate that may have lived through many events before a run begins; left out: none lives that long. */
  readonly longStream?: LongStream;
  /** What older code has left in its store; left out: nothing. */
  readonly older?: OlderEvents;
  /** What in it is about people, and the aggregate of those who may ask to be forgotten; left out: nothing. */
  readonly personal?: { readonly about: PersonalData; readonly aggregate: AnyAggregate };
  /** What its own business promises, beside what every such system does. */
  readonly promises: readonly Property[];
};

/** What the service's places and its database are called. */
export const namesOf = ({ name }: ServiceSystem) => serviceNames({ name, instanceCount });

export const instanceCount = 2;

/** The types of the queries that it answers. */
export const queriesOf = ({ asked }: ServiceSystem): readonly string[] => asked.map(({ query }) => query);

/** Where people may ask to be forgotten, their aggregate takes that command, too. */
export const aggregatesOf = (
  { aggregates, personal }: ServiceSystem,
  slots: SystemSlots,
): readonly AnyAggregate[] =>
  personal === undefined || !mayBeForgotten(slots['personal-data'])
    ? aggregates
    : aggregates.map((one) => (one.type === personal.aggregate.type ? personal.aggregate : one));

/** Where queries are answered from read models, their rows say which version they are at. */
export function readModelsOf(
  { readModels, personal }: ServiceSystem,
  slots: SystemSlots,
): readonly ReadModel[] {
  const { viewsForget } = slots['personal-data'];
  const forgetting =
    personal === undefined || viewsForget !== true
      ? readModels
      : readModels.map((model) => forgettingView(model, personal.about));
  return slots.reading.queries?.from === 'views' ? forgetting.map(withVersion) : forgetting;
}

/** Whether events go through a broker, or are read where they are stored. */
export const hasBroker = ({ publishing }: ServiceSlots): boolean => publishing.hasNoBroker !== true;
