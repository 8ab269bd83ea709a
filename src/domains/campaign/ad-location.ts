import type { Aggregate } from '../aggregate.ts';
import { applyBy, typesIn, type ApplyMethods } from '../found-by-type.ts';
import { decideOnLocation } from './decide-on-location.ts';
import type { LocationCommand, LocationEvent } from './location-messages.ts';

export type AdLocationState = { readonly isActive: boolean; readonly budget: number };

/** What each type of event makes of a location. */
const apply: ApplyMethods<AdLocationState, LocationEvent> = {
  LocationSwitchedOn: (location) => ({ ...location, isActive: true }),
  LocationSwitchedOff: (location) => ({ ...location, isActive: false }),
  LocationBudgetSet: (location, { data: { amount: budget } }) => ({ ...location, budget }),
};

/**
 * An ad location as an aggregate of its own: it knows itself, and neither its campaign nor the other locations. Its
 * messages also say which campaign it is of, as nothing that holds it does.
 */
export const adLocation: Aggregate<AdLocationState, LocationCommand, LocationEvent> = {
  type: 'AdLocation',
  initial: { isActive: false, budget: 0 },
  process: decideOnLocation,
  apply: applyBy(apply),
  // Clients ask for them of a campaign.
  commands: [],
  events: typesIn(apply),
  rejections: ['LocationOn', 'LocationOff', 'AmountNegative'],
};
