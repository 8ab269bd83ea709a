import type { Rejection } from '../aggregate.ts';
import type { CommandOf } from '../command-schema.ts';
import type { campaignCommands } from './campaign-commands.ts';
import type { LocationCommand, LocationEvent, LocationRejection } from './location-messages.ts';

export type CampaignCommand = CommandOf<(typeof campaignCommands)[number]>;

export type CampaignEvent =
  | {
      readonly type: 'CampaignCreated';
      readonly data: {
        readonly name: string;
        readonly locations: readonly string[];
        /** Older events lack both: whoever pays was not told, and budgets had no limit. */
        readonly advertiserId?: string;
        readonly budget?: number;
      };
    }
  /** With the ad locations that it switches on or off: no reader has to look them up. */
  | {
      readonly type: 'CampaignActivated';
      readonly data: {
        readonly locations: readonly string[];
        /** What is to be published, where somebody submits that. */
        readonly materials?: readonly Advertisement[];
      };
    }
  | {
      readonly type: 'CampaignDeactivated';
      readonly data: { readonly reason: string; readonly locations: readonly string[] };
    }
  | LocationEvent
  | { readonly type: 'PublishingConfirmed'; readonly data: { readonly confirmationId: string } }
  | { readonly type: 'PublishingRejected'; readonly data: { readonly reason: string } };

export type CampaignRejection =
  | Rejection<
      | 'CampaignExists'
      | 'CampaignUnknown'
      | 'CampaignActive'
      | 'CampaignInactive'
      | 'CampaignNotActive'
      | 'LocationsMissing'
      | 'LocationTwice'
      | 'LocationUnknown'
      | 'BudgetExceeded'
      | 'BudgetNegative'
      | 'NothingPending'
    >
  | LocationRejection;

/** Without what its ad locations are asked and say, which has words of its own. */
export type OwnCampaignCommand = Exclude<CampaignCommand, LocationCommand>;
export type OwnCampaignEvent = Exclude<CampaignEvent, LocationEvent>;
export type OwnCampaignRejection = Exclude<CampaignRejection, LocationRejection>;
/** What is to be published at one ad location. */
export type Advertisement = { readonly location: string; readonly text: string };

export type CampaignStatus = 'NONE' | 'CREATED' | 'ACTIVE' | 'INACTIVE';

/** What the publisher has said of the advertisement of this activation. */
export type PublishingState = 'NONE' | 'PENDING' | 'PUBLISHED' | 'REJECTED';

/** Its budget is part of the campaign's; none until it is set. */
export type AdLocation = { readonly name: string; readonly isActive: boolean; readonly budget?: number };

export type CampaignState = {
  readonly status: CampaignStatus;
  readonly name: string;
  readonly locations: readonly AdLocation[];
  readonly publishing: PublishingState;
  /** What its locations may spend in all; left out: as much as they like. */
  readonly budget?: number;
};
