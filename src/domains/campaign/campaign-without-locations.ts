import { succeed } from '../../base/result.ts';
import type { Aggregate } from '../aggregate.ts';
import type { CampaignCommand, CampaignEvent, CampaignState } from './campaign-messages.ts';
import { campaign } from './campaign.ts';

/** A campaign whose locations are aggregates of their own: it knows their names, and switches none of them. */
export const campaignWithoutLocations: Aggregate<CampaignState, CampaignCommand, CampaignEvent> = {
  ...campaign,
  process: (state, command) => {
    const decision = campaign.process(state, command);
    return decision.ok ? succeed(decision.value.map(switchingNone)) : decision;
  },
};

function switchingNone(event: CampaignEvent): CampaignEvent {
  if (event.type === 'CampaignActivated') return { ...event, data: { locations: [] } };
  if (event.type === 'CampaignDeactivated') return { ...event, data: { ...event.data, locations: [] } };
  return event;
}
