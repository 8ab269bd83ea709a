import type { PlaceId } from '../../kernel/names.ts';
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
