import { succeed } from '../../base/result.ts';
import type { Aggregate } from '../aggregate.ts';
import { campaign } from './campaign.ts';
import type { Advertisement, CampaignCommand, CampaignEvent, CampaignState } from './campaign-messages.ts';

/** A campaign that says what is to be published once it is activated: whoever submits it need not load it. */
export const campaignWithMaterials: Aggregate<CampaignState, CampaignCommand, CampaignEvent> = {
  ...campaign,
  statusOf: ({ publishing }) => publishing,
  process: (state, command) => {
    const decided = campaign.process(state, command);
    return decided.ok ? succeed(decided.value.map((event) => told(event, state))) : decided;
  },
};

function told(event: CampaignEvent, { name, locations }: CampaignState): CampaignEvent {
  if (event.type !== 'CampaignActivated') return event;
  const materials = locations.map((location): Advertisement => ({ location: location.name, text: name }));
  return { ...event, data: { ...event.data, materials } };
}
