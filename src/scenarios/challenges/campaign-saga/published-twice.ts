import type { Challenge } from '../../form/challenge.ts';
import { campaignSagaScenario } from '../../campaign-saga/campaign-saga-scenario.ts';
import { activateCampaign } from '../../campaign-saga/stories/story-parts.ts';
import { challengeSetup } from '../challenge-setup.ts';

/** An executor that does not know whether it was heard asks again, and whoever does not know its command does it again. */
export const publishedTwice = {
  id: 'paid-twice',
  setup: challengeSetup(campaignSagaScenario, { outside: 'plain' }),
  aim: { property: 'outside-once' },
  commandCount: 1,
  commands: [activateCampaign],
  faults: { 'reply-lost': 1 },
  faultCountMax: 1,
  cure: { slot: 'outside', variant: 'recognises-command-id' },
} as const satisfies Challenge;
