import { fail, succeed, type Result } from '../../base/result.ts';
import type { LocationCommand, LocationEvent, LocationRejection } from './location-messages.ts';

type Decision = Result<readonly LocationEvent[], LocationRejection>;

/** What a location says to a command as far as it knows itself: whether it is on, and nothing of its campaign. */
export function decideOnLocation(
  { isActive }: { readonly isActive: boolean },
  command: LocationCommand,
): Decision {
  const { locationId } = command.data;
  switch (command.type) {
    case 'SwitchLocationOn':
      if (isActive) return fail({ type: 'LocationOn', data: { location: locationId } });
      return succeed([{ type: 'LocationSwitchedOn', data: command.data }]);
    case 'SwitchLocationOff':
      if (!isActive) return fail({ type: 'LocationOff', data: { location: locationId } });
      return succeed([{ type: 'LocationSwitchedOff', data: command.data }]);
    case 'SetLocationBudget': {
      const { amount } = command.data;
      if (amount < 0) return fail({ type: 'AmountNegative', data: { amount } });
      return succeed([{ type: 'LocationBudgetSet', data: command.data }]);
    }
  }
}
