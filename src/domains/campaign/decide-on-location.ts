import { fail, succeed, type Result } from '../../base/result.ts';
import { processBy, type ProcessMethods } from '../found-by-type.ts';
import type { LocationCommand, LocationEvent, LocationRejection } from './location-messages.ts';

/** What a location knows of itself, wherever its boundary is: whether it is on, and nothing of its campaign. */
type Switched = { readonly isActive: boolean };

/** What a location decides about each type of command, as far as it knows itself. */
const process: ProcessMethods<Switched, LocationCommand, LocationEvent, LocationRejection> = {
  SwitchLocationOn: ({ isActive }, { data }) =>
    isActive
      ? reject('LocationOn', { location: data.locationId })
      : succeed([{ type: 'LocationSwitchedOn', data }]),
  SwitchLocationOff: ({ isActive }, { data }) =>
    isActive
      ? succeed([{ type: 'LocationSwitchedOff', data }])
      : reject('LocationOff', { location: data.locationId }),
  SetLocationBudget: (_, { data }) =>
    data.amount < 0
      ? reject('AmountNegative', { amount: data.amount })
      : succeed([{ type: 'LocationBudgetSet', data }]),
};

export const decideOnLocation = processBy<Switched, LocationCommand, LocationEvent, LocationRejection>(
  process,
);

const reject = (
  type: LocationRejection['type'],
  data: LocationRejection['data'],
): Result<never, LocationRejection> => fail({ type, data });
