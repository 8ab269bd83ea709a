import type { PlaceId, TopicId } from '../../../kernel/terms/names.ts';
import type { OutsideSystem } from '../../outside/outside-variant.ts';

/** Where the publisher says what has come of what it was asked for: a channel of its own. */
export const publisherAnswers: TopicId = 'publishing-service-answers';

/** A publisher: it says later, on its own channel, whether the advertisements of a campaign are out. */
export const publishingService = (place: PlaceId, broker: PlaceId): OutsideSystem => ({
  place,
  options: ['confirm', 'reject'],
  effective: ['confirm'],
  answer: ({ aggregateId: campaignId, data }, option) => {
    const commandId = Number(data['commandId']);
    const [type, said] =
      option === 'confirm'
        ? ['AdvertisementConfirmed', { confirmationId: `confirmation-${commandId}` }]
        : ['AdvertisementRejected', { rejectionReason: 'not suitable' }];
    return {
      broker,
      message: {
        kind: 'reply',
        // Its answers are numbered between the ids of the service that asks it (D2).
        id: commandId + 1,
        type,
        channel: publisherAnswers,
        data: { campaignId, ...said },
        cause: commandId,
        sagaId: campaignId,
      },
    };
  },
});
