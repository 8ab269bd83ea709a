import type { JsonRecord } from '../../../base/json.ts';
import type { Heard, Issued, ProcessManager } from '../process-manager.ts';

/** Where it stands. */
export type PublishingSagaStep = 'none' | 'submitted' | 'ended';

/** What the saga of one campaign knows, where anything is kept of it. */
type PublishingSaga = { readonly step: PublishingSagaStep };

const nothingYet: PublishingSaga = { step: 'none' };

/**
 * Submits the advertisements of a campaign that is activated, and has the campaign track what the publisher says to
 * that. It reacts to none of the events that it causes itself.
 */
export const campaignPublishingSaga: ProcessManager = {
  type: 'CampaignPublishingSaga',
  initialState: nothingYet,
  takes: [],
  instanceOf: (heard) => ('aggregateId' in heard ? heard.aggregateId : null),
  decide: (heard, state) => decide(heard, state as PublishingSaga),
  evolve: (state, one) => evolve(state as PublishingSaga, one),
  hasEnded: (state) => (state as PublishingSaga).step === 'ended',
};

function decide({ kind, type, aggregateId, data }: Heard, { step }: PublishingSaga): readonly Issued[] {
  // What the publisher answers says itself which campaign it is about.
  const about = aggregateId ?? (data['campaignId'] as string);
  const command = (name: string, target: string, what: JsonRecord): Issued => {
    return { kind: 'command', type: name, aggregateType: target, aggregateId: about, data: what };
  };
  switch (`${kind}: ${type}`) {
    case 'event: CampaignActivated':
      return [command('SubmitAdvertisement', 'Advertisement', { materials: data['materials'] ?? [] })];
    case 'reply: AdvertisementConfirmed':
      if (step === 'ended') return [];
      return [command('TrackConfirmation', 'Campaign', { confirmationId: data['confirmationId'] ?? '' })];
    case 'reply: AdvertisementRejected':
      if (step === 'ended') return [];
      return [command('TrackRejection', 'Campaign', { reason: data['rejectionReason'] ?? '' })];
    // What has become of its own command: also that the campaign waits for no answer any more.
    case 'reply: PublishingConfirmed':
    case 'reply: PublishingRejected':
    case 'reply: NothingPending':
      return [{ kind: 'event', type: 'SagaEnded', data: {} }];
    default:
      return [];
  }
}

function evolve(state: PublishingSaga, one: Heard | Issued): PublishingSaga {
  if (one.type === 'SubmitAdvertisement') return { step: 'submitted' };
  return one.type === 'SagaEnded' ? { step: 'ended' } : state;
}
