import type { DomainText } from '../domain-text.ts';
import type { CampaignQuery } from './campaign-queries.ts';
import type { OwnCampaignCommand, OwnCampaignEvent, OwnCampaignRejection } from './campaign-messages.ts';

export const campaignTexts = {
  aggregate: 'Campaign',
  commands: {
    CreateCampaign: 'Create a campaign',
    ActivateCampaign: 'Activate the campaign',
    DeactivateCampaign: 'Deactivate the campaign',
    GetCampaign: 'Ask how a campaign stands',
    TrackConfirmation: 'Record the publisher’s yes',
    TrackRejection: 'Record the publisher’s no',
  },
  fields: {
    advertiserId: 'Advertiser',
    budget: 'Budget',
    reason: 'Reason',
    name: 'Name',
    locations: 'Ad locations',
    confirmationId: 'Confirmation',
  },
  events: {
    CampaignCreated: 'Campaign created',
    CampaignActivated: 'Campaign activated',
    CampaignDeactivated: 'Campaign deactivated',
    PublishingConfirmed: 'Publishing confirmed',
    PublishingRejected: 'Publishing rejected',
  },
  rejections: {
    CampaignExists: 'the campaign exists already',
    CampaignUnknown: 'there is no such campaign',
    CampaignActive: 'the campaign is active already',
    CampaignInactive: 'the campaign is inactive already',
    LocationsMissing: 'a campaign needs an ad location',
    LocationTwice: 'an ad location stands there twice',
    CampaignNotActive: 'the campaign is not active',
    LocationUnknown: 'the campaign has no such ad location',
    BudgetNegative: 'a campaign’s budget can’t be below zero',
    BudgetExceeded: 'the ad locations’ budgets would exceed the campaign’s',
    NothingPending: 'no answer of the publisher is due',
  },
} satisfies DomainText<OwnCampaignCommand | CampaignQuery, OwnCampaignEvent, OwnCampaignRejection>;
