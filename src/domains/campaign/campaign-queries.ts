import { querySchema, type CommandOf } from '../command-schema.ts';

/** What can be asked of a campaign. */
export const campaignQueries = [querySchema('GetCampaign', 'Campaign')] as const;

export type CampaignQuery = CommandOf<(typeof campaignQueries)[number]>;
