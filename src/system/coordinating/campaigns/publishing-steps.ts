import type { Fact } from '../../../kernel/terms/fact.ts';
import type { CoordinationStep } from '../../coordination/coordination-variant.ts';
import { committed, published, sent } from '../../coordination/step-facts.ts';

/** How a campaign comes to be published, by whether its saga keeps anything. */
export type PublishingWay = 'submitting' | 'issuing';

const begun: readonly CoordinationStep[] = [
  { number: 1, isTaken: committed('CampaignActivated') },
  { number: 2, isTaken: published('CampaignActivated') },
];
const ended: readonly CoordinationStep[] = [
  { number: 4, isTaken: sent('reply', 'AdvertisementConfirmed', 'AdvertisementRejected') },
  { number: 5, isTaken: committed('PublishingConfirmed', 'PublishingRejected') },
];

/** What the saga has the campaign track it issues, too. */
const isSubmission = (fact: Fact): boolean =>
  committed('CommandIssued')(fact) &&
  fact.kind === 'event-committed' &&
  fact.event.data['type'] === 'SubmitAdvertisement';

/** The steps of the saga's act, as one counts them (S7). */
export const publishingSteps: Readonly<Record<PublishingWay, readonly CoordinationStep[]>> = {
  submitting: [
    ...begun,
    {
      number: 3,
      isTaken: (fact) => fact.kind === 'event-applied' && fact.event.type === 'CampaignActivated',
    },
    ...ended,
  ],
  issuing: [...begun, { number: 3, isTaken: isSubmission }, ...ended],
};
