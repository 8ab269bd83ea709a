import type { Property } from '../../kernel/properties/property.ts';
import type { StoreReader } from '../../kernel/properties/no-stuck-subscription.ts';
import type { Subscription } from '../../kernel/properties/no-lost-event.ts';
import { creditKept } from '../promises/credit-kept.ts';
import { nothingTakenBack } from '../promises/nothing-taken-back.ts';
import { sagaConsistent } from '../promises/saga-consistent.ts';
import { transportPromises, type Publishes } from '../promises/transport-promises.ts';
import { serviceNames } from '../topology/service-part.ts';
import type { ServiceSlots } from '../topology/service-slots.ts';

/** All that transport promises between services, and what the business does. */
export function orderSagaPromises(
  subscriptions: readonly Subscription[],
  services: readonly Publishes[],
  slots: Pick<ServiceSlots, 'publishing'>,
  ends: Property | null,
): readonly Property[] {
  return [
    sagaConsistent,
    ...(ends === null ? [] : [ends]),
    creditKept,
    nothingTakenBack,
    ...transportPromises(subscriptions, services, readersOf(services), slots),
  ];
}

/** The handler of each reads the store of the other, and keeps its checkpoint in its own. */
function readersOf(services: readonly Publishes[]): readonly StoreReader[] {
  return services.flatMap((own) =>
    services
      .filter(({ name }) => name !== own.name)
      .map((other) => ({
        subscriber: `${own.name}-handler`,
        store: serviceNames(other).database,
        database: serviceNames(own).database,
      })),
  );
}
