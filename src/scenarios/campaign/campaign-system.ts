import { anyAggregate } from '../../domains/aggregate.ts';
import { campaign } from '../../domains/campaign/campaign.ts';
import { campaignView } from '../../system/projecting/campaign-view.ts';
import type { ServiceSystem } from '../service-system/service-system.ts';

/** Advertising campaigns in one service; whoever runs one is written to about each change. */
export const campaignSystem: ServiceSystem = {
  name: 'campaign',
  aggregates: [anyAggregate(campaign)],
  readModels: [campaignView],
  topics: [{ id: 'Campaign', partitionCount: 2 }],
  subscriptions: [
    { subscriber: 'projection', aggregateTypes: ['Campaign'] },
    { subscriber: 'notification', aggregateTypes: ['Campaign'] },
  ],
  asked: [
    {
      query: 'GetCampaign',
      aggregate: anyAggregate({ ...campaign, statusOf: ({ status }) => status }),
      readModel: campaignView,
    },
  ],
  promises: [],
};
