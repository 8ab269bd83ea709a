import { campaignScenario } from '../campaign/campaign-scenario.ts';
import { challengeSetup } from '../form/challenge-setup.ts';
import type { Defence } from './defence.ts';

/** Two who change one document, and a relay that marks in it. */
export const bothChanges = {
  id: 'both-changes',
  setup: challengeSetup(campaignScenario, {
    publishing: 'outbox-in-document-rewriting',
    concurrency: 'none',
  }),
  choices: [
    {
      slot: 'publishing',
      variants: ['after-commit', 'outbox-in-document-rewriting', 'outbox-in-document', 'change-stream'],
    },
    { slot: 'concurrency', variants: ['none', 'optimistic', 'optimistic-retry'] },
  ],
  promises: ['no-lost-update', 'no-lost-event'],
  attacks: [campaignScenario.exploring.slice(0, 2)],
  faults: { crash: 1 },
  faultCountMax: 1,
} as const satisfies Defence;
