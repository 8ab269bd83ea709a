import type { Command } from '../../kernel/terms/message.ts';

/** A campaign that is there before a run begins. */
export const campaignPreload: readonly Command[] = [
  {
    type: 'CreateCampaign',
    aggregateType: 'Campaign',
    aggregateId: 'campaign-1',
    data: { name: 'Spring sale', locations: ['Seoul', 'Busan'] },
  },
];

/** Concurrent commands of an exploration. */
export const campaignsExplored: readonly Command[] = [
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
];
