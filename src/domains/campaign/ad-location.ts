import type { Aggregate } from '../aggregate.ts';
import { decideOnLocation } from './decide-on-location.ts';
import type { LocationCommand, LocationEvent } from './location-messages.ts';

export type AdLocationState = { readonly isActive: boolean; readonly budget: number };

/**
 * An ad location as an aggregate of its own: it knows itself, and neither its campaign nor the other locations. Its
 * messages also say which campaign it is of, as nothing that holds it does.
 */
export const adLocation: Aggregate<AdLocationState, LocationCommand, LocationEvent> = {
  type: 'AdLocation',
  initial: { isActive: false, budget: 0 },
  process: decideOnLocation,
  apply: (state, { type, data }) =>
    type === 'LocationBudgetSet'
      ? { ...state, budget: data.amount }
      : { ...state, isActive: type === 'LocationSwitchedOn' },
  // Clients ask for them of a campaign.
  commands: [],
  events: ['LocationSwitchedOn', 'LocationSwitchedOff', 'LocationBudgetSet'],
  rejections: ['LocationOn', 'LocationOff', 'AmountNegative'],
};
