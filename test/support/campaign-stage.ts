import type { Command } from '../../src/kernel/terms/message.ts';
import { campaignScenario } from '../../src/scenarios/campaign/campaign-scenario.ts';
import type { Slots } from './order-lab.ts';
import { openService, type ServiceStage } from './service-stage.ts';

/** The campaign system in a test's hand, with a campaign `campaign-1` to begin with. */
export function openCampaigns(slots: Partial<Slots> = {}): ServiceStage {
  return openService(campaignScenario, slots);
}

export const campaignCommand = (
  type: string,
  data: Command['data'] = {},
  aggregateId = 'campaign-1',
): Command => ({ type, aggregateType: 'Campaign', aggregateId, data });
