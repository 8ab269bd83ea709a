import { outsideOnce } from '../../kernel/properties/outside-once.ts';
import type { Property } from '../../kernel/properties/property.ts';
import { sagaEnds } from '../../kernel/properties/saga-ends.ts';
import { transportPromises, type Publishes } from '../promises/transport-promises.ts';
import { tripConsistent } from '../promises/trip-consistent.ts';
import type { ServiceSlots } from '../topology/service-slots.ts';

/** What the business does, and what becomes of commands on their way. Nobody subscribes to events, so none can be lost. */
export const tripPromises = (
  service: Publishes,
  slots: Pick<ServiceSlots, 'publishing'>,
): readonly Property[] => [
  tripConsistent,
  sagaEnds,
  outsideOnce,
  ...transportPromises([], [service], [], slots),
];
