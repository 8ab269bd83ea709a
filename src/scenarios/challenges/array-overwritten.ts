import type { Challenge } from '../form/challenge.ts';
import { campaignScenario } from '../campaign/campaign-scenario.ts';
import { challengeSetup } from '../form/challenge-setup.ts';

/** The relay writes back the document that it has read. */
export const arrayOverwritten = {
  id: 'written-back',
  setup: challengeSetup(campaignScenario, { publishing: 'outbox-in-document-rewriting' }),
  aim: { property: 'no-lost-event' },
  commandCount: 2,
  faults: {},
  faultCountMax: 0,
  cure: { slot: 'publishing', variant: 'outbox-in-document' },
} as const satisfies Challenge;
