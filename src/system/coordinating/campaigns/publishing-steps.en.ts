import type { PublishingWay } from './publishing-steps.ts';

/** What is told of each step, the first first. */
export const publishingStepTexts = {
  submitting: [
    'The campaign is active, and waits for the publisher.',
    'CampaignActivated travels through the broker.',
    'The saga has called the publishing service, and keeps nothing of that.',
    'The publisher answers on its own channel.',
    'The saga has had the campaign track what the publisher said.',
  ],
  issuing: [
    'The campaign is active, and waits for the publisher.',
    'CampaignActivated travels through the broker.',
    'The saga has recorded what it heard and the command that it issues, in one transaction.',
    'The publisher, whom the executor has asked, answers on its own channel.',
    'The saga has had the campaign track what the publisher said.',
  ],
} satisfies Record<PublishingWay, readonly string[]>;
