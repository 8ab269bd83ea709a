import type { JsonRecord } from '../../../base/json.ts';
import { decideBy, evolveBy, type Changes, type Decisions } from '../heard-by-type.ts';
import { command, ended } from '../issue.ts';
import type { Heard, Issued, ProcessManager } from '../process-manager.ts';

/** Where it stands. */
export type PublishingSagaStep = 'none' | 'submitted' | 'ended';

/** What the saga of one campaign knows, where anything is kept of it. */
type PublishingSaga = { readonly step: PublishingSagaStep };

const nothingYet: PublishingSaga = { step: 'none' };

/** What the saga does about each type of event, and of answer. */
const decisions: { readonly [kind: string]: Decisions<PublishingSaga> } = {
  event: {
    CampaignActivated: (_, heard) => [
      about(heard, 'Advertisement', 'SubmitAdvertisement', { materials: heard.data['materials'] ?? [] }),
    ],
  },
  reply: {
    AdvertisementConfirmed: { none: trackConfirmation, submitted: trackConfirmation },
    AdvertisementRejected: { none: trackRejection, submitted: trackRejection },
    // What has become of its own command: also that the campaign waits for no answer any more.
    PublishingConfirmed: end,
    PublishingRejected: end,
    NothingPending: end,
  },
};

/** What becomes of it by each type of what it issues. */
const changes: Changes<PublishingSaga> = {
  SubmitAdvertisement: () => ({ step: 'submitted' }),
  SagaEnded: () => ({ step: 'ended' }),
};

/**
 * Submits the advertisements of a campaign that is activated, and has the campaign track what the publisher says to
 * that. It reacts to none of the events that it causes itself.
 */
export const campaignPublishingSaga: ProcessManager = {
  type: 'CampaignPublishingSaga',
  initialState: nothingYet,
  takes: [],
  instanceOf: (heard) => ('aggregateId' in heard ? heard.aggregateId : null),
  decide: (heard, state) => decideBy(decisions[heard.kind] ?? {}, state as PublishingSaga, heard),
  evolve: (state, one) => evolveBy(changes, state as PublishingSaga, one),
  hasEnded: (state) => (state as PublishingSaga).step === 'ended',
};

function trackConfirmation(_: PublishingSaga, heard: Heard): readonly Issued[] {
  const confirmationId = heard.data['confirmationId'] ?? '';
  return [about(heard, 'Campaign', 'TrackConfirmation', { confirmationId })];
}

function trackRejection(_: PublishingSaga, heard: Heard): readonly Issued[] {
  const reason = heard.data['rejectionReason'] ?? '';
  return [about(heard, 'Campaign', 'TrackRejection', { reason })];
}

function end(): readonly Issued[] {
  return [ended];
}

/** What the publisher answers says itself which campaign it is about. */
const about = (
  { aggregateId, data: { campaignId } }: Heard,
  aggregateType: string,
  type: string,
  data: JsonRecord,
): Issued => command(type, { aggregateType, aggregateId: aggregateId ?? (campaignId as string) }, data);
