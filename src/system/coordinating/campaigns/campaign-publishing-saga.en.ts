import type { PublishingSagaStep } from './campaign-publishing-saga.ts';

/** Where the saga of a campaign stands, by its own word. */
export const campaignPublishingSagaTexts = {
  none: 'nothing has begun',
  submitted: 'the publisher has been asked',
  ended: 'at its end',
} satisfies Record<PublishingSagaStep, string>;
