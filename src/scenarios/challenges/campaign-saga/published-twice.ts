import type { Challenge } from '../../form/challenge.ts';
import { activateCampaign, publishingSetup } from '../../campaign-saga/stories/story-parts.ts';

/** An executor that does not know whether it was heard asks again, and whoever does not know its command does it again. */
export const publishedTwice = {
  id: 'paid-twice',
  setup: publishingSetup({ outside: 'plain' }),
  aim: { property: 'outside-once' },
  commandCount: 1,
  commands: [activateCampaign],
  faults: { 'reply-lost': 1 },
  faultCountMax: 1,
  cure: { slot: 'outside', variant: 'recognises-command-id' },
} as const satisfies Challenge;
