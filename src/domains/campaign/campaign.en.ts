import type { DomainText } from '../domain-text.ts';
import type { CampaignCommand, CampaignEvent, CampaignRejection } from './campaign-messages.ts';

export const campaignTexts = {
  aggregate: 'Campaign',
  commands: {
    CreateCampaign: 'Create a campaign',
    ActivateCampaign: 'Activate the campaign',
    DeactivateCampaign: 'Deactivate the campaign',
    TrackConfirmation: 'Record the publisher’s yes',
    TrackRejection: 'Record the publisher’s no',
  },
  fields: {
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
    NothingPending: 'no answer of the publisher is due',
  },
} satisfies DomainText<CampaignCommand, CampaignEvent, CampaignRejection>;
