import { succeed } from '../../base/result.ts';
import type { Aggregate } from '../aggregate.ts';
import { applyBy, processBy, typesIn, type ApplyMethods, type ProcessMethods } from '../found-by-type.ts';
import { campaignCommands } from './campaign-commands.ts';
import { campaignRejections, reject, unknown, type CampaignDecision } from './campaign-decision.ts';
import { applyToLocations, processOfLocations, withLocations } from './campaign-locations.ts';
import type {
  AdLocation,
  CampaignCommand,
  CampaignEvent,
  CampaignRejection,
  CampaignState,
} from './campaign-messages.ts';

/** What a campaign decides about each type of command. */
const process: ProcessMethods<CampaignState, CampaignCommand, CampaignEvent, CampaignRejection> = {
  CreateCampaign({ status }, { data }) {
    if (status !== 'NONE') return reject('CampaignExists');
    const { locations, budget = 0 } = data;
    if (locations.length === 0) return reject('LocationsMissing');
    const twice = locations.find((name, at) => locations.indexOf(name) !== at);
    if (twice !== undefined) return reject('LocationTwice', { location: twice });
    if (budget < 0) return reject('BudgetNegative', { budget });
    return succeed([{ type: 'CampaignCreated', data }]);
  },
  ActivateCampaign(campaign) {
    if (campaign.status === 'ACTIVE') return reject('CampaignActive');
    const locations = namesOf(campaign.locations);
    return unknown(campaign) ?? succeed([{ type: 'CampaignActivated', data: { locations } }]);
  },
  DeactivateCampaign(campaign, { data: { reason } }) {
    // One that was never active may be withdrawn, too.
    if (campaign.status === 'INACTIVE') return reject('CampaignInactive');
    const locations = namesOf(campaign.locations.filter(({ isActive }) => isActive));
    return unknown(campaign) ?? succeed([{ type: 'CampaignDeactivated', data: { reason, locations } }]);
  },
  ...processOfLocations,
  TrackConfirmation: (campaign, { data }) =>
    notPending(campaign) ?? succeed([{ type: 'PublishingConfirmed', data }]),
  TrackRejection: (campaign, { data }) =>
    notPending(campaign) ?? succeed([{ type: 'PublishingRejected', data }]),
};

/** What each type of event makes of a campaign. */
const apply: ApplyMethods<CampaignState, CampaignEvent> = {
  CampaignCreated: (campaign, { data: { name, locations, budget } }) => ({
    ...campaign,
    status: 'CREATED',
    name,
    locations: locations.map((location) => ({ name: location, isActive: false })),
    ...(budget === undefined ? {} : { budget }),
  }),
  CampaignActivated: (campaign, { data: { locations } }) => ({
    ...withLocations(campaign, locations, { isActive: true }),
    status: 'ACTIVE',
    publishing: 'PENDING',
  }),
  // An answer of the publisher may still be on its way.
  CampaignDeactivated: (campaign, { data: { locations } }) => ({
    ...withLocations(campaign, locations, { isActive: false }),
    status: 'INACTIVE',
  }),
  ...applyToLocations,
  PublishingConfirmed: (campaign) => ({ ...campaign, publishing: 'PUBLISHED' }),
  PublishingRejected: (campaign) => ({ ...campaign, publishing: 'REJECTED' }),
};

/**
 * An advertising campaign with its ad locations, which go on and off with it: none is on while it is off, and their
 * budgets never exceed its own.
 */
export const campaign: Aggregate<CampaignState, CampaignCommand, CampaignEvent> = {
  type: 'Campaign',
  initial: { status: 'NONE', name: '', locations: [], publishing: 'NONE' },
  process: processBy(process),
  apply: applyBy(apply),
  commands: campaignCommands,
  events: typesIn(apply),
  rejections: campaignRejections,
};

const namesOf = (locations: readonly AdLocation[]): readonly string[] => locations.map(({ name }) => name);

const notPending = (campaign: CampaignState): CampaignDecision | null =>
  unknown(campaign) ??
  (campaign.publishing === 'PENDING' ? null : reject('NothingPending', { publishing: campaign.publishing }));
