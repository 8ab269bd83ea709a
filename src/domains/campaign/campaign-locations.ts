import type { ApplyMethods, ProcessMethods } from '../found-by-type.ts';
import { reject, unknown, type CampaignDecision } from './campaign-decision.ts';
import type { AdLocation, CampaignEvent, CampaignRejection, CampaignState } from './campaign-messages.ts';
import { decideOnLocation } from './decide-on-location.ts';
import type { LocationCommand, LocationEvent } from './location-messages.ts';

/** What a campaign decides about its ad locations: it knows of each what none of them knows of the others. */
export const processOfLocations: ProcessMethods<
  CampaignState,
  LocationCommand,
  CampaignEvent,
  CampaignRejection
> = {
  SwitchLocationOn: (campaign, command) =>
    decideInside(campaign, command, () => {
      const { status } = campaign;
      return status === 'ACTIVE' ? null : reject('CampaignNotActive', { status });
    }),
  SwitchLocationOff: (campaign, command) => decideInside(campaign, command, () => null),
  SetLocationBudget: (campaign, command) =>
    decideInside(campaign, command, (location) => {
      const { budget = Infinity, locations } = campaign;
      const sum = command.data.amount + budgetOf(locations.filter((one) => one !== location));
      return sum > budget ? reject('BudgetExceeded', { sum, budget }) : null;
    }),
};

/** What each type of event about an ad location makes of its campaign. */
export const applyToLocations: ApplyMethods<CampaignState, LocationEvent> = {
  LocationSwitchedOn: (campaign, { data: { locationId } }) =>
    withLocations(campaign, [locationId], { isActive: true }),
  LocationSwitchedOff: (campaign, { data: { locationId } }) =>
    withLocations(campaign, [locationId], { isActive: false }),
  LocationBudgetSet: (campaign, { data: { locationId, amount: budget } }) =>
    withLocations(campaign, [locationId], { budget }),
};

/** What the campaign says no to, and then the location itself. */
function decideInside(
  campaign: CampaignState,
  command: LocationCommand,
  refused: (location: AdLocation) => CampaignDecision | null,
): CampaignDecision {
  const { locationId } = command.data;
  const location = campaign.locations.find(({ name }) => name === locationId);
  if (location === undefined) return unknown(campaign) ?? reject('LocationUnknown', { location: locationId });
  return refused(location) ?? decideOnLocation(location, command);
}

/** What locations may spend in all. */
export const budgetOf = (locations: readonly { readonly budget?: number }[]): number =>
  locations.reduce((sum, { budget = 0 }) => sum + budget, 0);

/** A campaign, some of whose locations are changed. */
export const withLocations = (
  campaign: CampaignState,
  names: readonly string[],
  change: Partial<AdLocation>,
): CampaignState => ({
  ...campaign,
  locations: campaign.locations.map((location) =>
    names.includes(location.name) ? { ...location, ...change } : location,
  ),
});
