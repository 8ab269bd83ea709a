import { campaign } from '../../domains/campaign/campaign.ts';
import { serviceScenario, type ScenarioOnServices } from '../service-system/service-scenario.ts';
import { campaignBalances } from './campaign-balances.ts';
import { campaignSystem } from './campaign-system.ts';

/** Advertising campaigns: another business on the same patterns. */
export const campaignScenario: ScenarioOnServices = serviceScenario({
  id: 'campaign',
  system: campaignSystem,
  balances: campaignBalances,
  // The relay's marks make new versions, too: whoever meets one decides again.
  defaults: { keeping: 'document', publishing: 'outbox-in-document', concurrency: 'optimistic-retry' },
  commands: campaign.commands,
  preload: [
    {
      type: 'CreateCampaign',
      aggregateType: 'Campaign',
      aggregateId: 'campaign-1',
      data: { name: 'Spring sale', locations: ['Seoul', 'Busan'] },
    },
  ],
  exploring: [
    // Either may come first, or both at once.
    { type: 'ActivateCampaign', aggregateType: 'Campaign', aggregateId: 'campaign-1', data: {} },
    {
      type: 'DeactivateCampaign',
      aggregateType: 'Campaign',
      aggregateId: 'campaign-1',
      data: { reason: 'budget used up' },
    },
    {
      type: 'CreateCampaign',
      aggregateType: 'Campaign',
      aggregateId: 'campaign-2',
      data: { name: 'Summer sale', locations: ['Jeju'] },
    },
  ],
});
