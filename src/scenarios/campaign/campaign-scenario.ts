import { campaignQueries } from '../../domains/campaign/campaign-queries.ts';
import { campaign } from '../../domains/campaign/campaign.ts';
import { withoutRows } from '../form/left-out.ts';
import { serviceScenario, type ScenarioOnServices } from '../service-system/service-scenario.ts';
import { campaignBalances } from './campaign-balances.ts';
import { campaignPreload, campaignsExplored } from './campaign-workload.ts';
import { campaignSystem } from './campaign-system.ts';

/** Advertising campaigns: another business on the same patterns. */
export const campaignScenario: ScenarioOnServices = serviceScenario({
  id: 'campaign',
  system: campaignSystem,
  balances: campaignBalances,
  leftOut: [withoutRows],
  // The relay's marks make new versions, too: whoever meets one decides again.
  defaults: { keeping: 'document', publishing: 'outbox-in-document', concurrency: 'optimistic-retry' },
  commands: [...campaign.commands, ...campaignQueries],
  preload: campaignPreload,
  exploring: campaignsExplored,
});
