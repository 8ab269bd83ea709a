import type { Challenge } from '../form/challenge.ts';
import { campaignScenario } from '../campaign/campaign-scenario.ts';
import { challengeSetup } from '../form/challenge-setup.ts';

/** The aggregate publishes before anything is committed. */
export const phantomEvent = {
  id: 'heard-too-soon',
  setup: challengeSetup(campaignScenario, { keeping: 'events', publishing: 'inside-aggregate' }),
  aim: { property: 'no-phantom-event' },
  commandCount: 1,
  faults: { refused: 1 },
  faultCountMax: 1,
  cure: { slot: 'publishing', variant: 'outbox-in-document' },
} as const satisfies Challenge;
