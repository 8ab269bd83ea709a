import { publisher } from '../../domains/publisher/publisher.ts';
import { publisherWithCampaigns } from '../../domains/publisher/publisher-with-campaigns.ts';
import type { BoundaryVariant } from './boundary-variant.ts';

/** All campaigns here are this publisher's. */
const publisherId = 'publisher-1';

/** A publisher and all its campaigns are one aggregate, though no rule binds them: whoever changes one changes all. */
export const tooLarge = {
  id: 'too-large',
  aggregates: [publisherWithCampaigns],
  decidedBy: (command) =>
    command.aggregateType === publisher.type
      ? command
      : {
          ...command,
          aggregateType: publisher.type,
          aggregateId: publisherId,
          data: { ...command.data, campaignId: command.aggregateId },
        },
  isMended: false,
} as const satisfies BoundaryVariant;
