import { fail, type Result } from '../../base/result.ts';
import type { CampaignEvent, CampaignRejection, CampaignState } from './campaign-messages.ts';

export type CampaignDecision = Result<readonly CampaignEvent[], CampaignRejection>;

export const reject = (
  type: CampaignRejection['type'],
  data: CampaignRejection['data'] = {},
): CampaignDecision => fail({ type, data });

/** Nobody has created it. */
export const unknown = ({ status }: CampaignState): CampaignDecision | null =>
  status === 'NONE' ? reject('CampaignUnknown') : null;

/** All that it may refuse for. */
export const campaignRejections: readonly CampaignRejection['type'][] = [
  'CampaignExists',
  'CampaignUnknown',
  'CampaignActive',
  'CampaignInactive',
  'CampaignNotActive',
  'LocationsMissing',
  'LocationTwice',
  'LocationUnknown',
  'LocationOn',
  'LocationOff',
  'AmountNegative',
  'BudgetNegative',
  'BudgetExceeded',
  'NothingPending',
];
