import type { Challenge } from '../../form/challenge.ts';
import { campaignSagaScenario } from '../../campaign-saga/campaign-saga-scenario.ts';
import { activateCampaign } from '../../campaign-saga/stories/story-parts.ts';
import { challengeSetup } from '../challenge-setup.ts';

/** Whoever calls and forgets does not notice that its request was lost. */
export const requestForgotten = {
  id: 'called-and-forgotten',
  setup: challengeSetup(campaignSagaScenario, { 'saga-state': 'stateless' }),
  aim: { property: 'saga-consistent' },
  commandCount: 1,
  commands: [activateCampaign],
  faults: { 'request-lost': 1 },
  faultCountMax: 1,
  cure: { slot: 'saga-state', variant: 'event-sourced' },
} as const satisfies Challenge;
