import type { CampaignCommand } from '../../domains/campaign/campaign-messages.ts';
import type { LocationCommand } from '../../domains/campaign/location-messages.ts';
import type { AggregateService } from './aggregate-service.ts';

/** CampaignService: a new campaign is saved; its locations and its publishing are parts of it, so these update it. */
export const campaignService: AggregateService<CampaignCommand> = {
  CreateCampaign: (campaigns, command) => campaigns.save(command),
  ActivateCampaign: (campaigns, command) => campaigns.update(command.aggregateId, command),
  DeactivateCampaign: (campaigns, command) => campaigns.update(command.aggregateId, command),
  SwitchLocationOn: (campaigns, command) => campaigns.update(command.aggregateId, command),
  SwitchLocationOff: (campaigns, command) => campaigns.update(command.aggregateId, command),
  SetLocationBudget: (campaigns, command) => campaigns.update(command.aggregateId, command),
  TrackConfirmation: (campaigns, command) => campaigns.update(command.aggregateId, command),
  TrackRejection: (campaigns, command) => campaigns.update(command.aggregateId, command),
};

/** LocationService: where each location is an aggregate of its own, it is there as soon as somebody changes it. */
export const locationService: AggregateService<LocationCommand> = {
  SwitchLocationOn: (locations, command) => locations.update(command.aggregateId, command),
  SwitchLocationOff: (locations, command) => locations.update(command.aggregateId, command),
  SetLocationBudget: (locations, command) => locations.update(command.aggregateId, command),
};
