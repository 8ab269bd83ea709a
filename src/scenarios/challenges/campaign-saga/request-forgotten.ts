import type { Challenge } from '../../form/challenge.ts';
import { activateCampaign, publishingSetup } from '../../campaign-saga/stories/story-parts.ts';

/** Whoever calls and forgets does not notice that its request was lost. */
export const requestForgotten = {
  id: 'called-and-forgotten',
  setup: publishingSetup({ 'saga-state': 'stateless' }),
  aim: { property: 'saga-consistent' },
  commandCount: 1,
  commands: [activateCampaign],
  faults: { 'request-lost': 1 },
  faultCountMax: 1,
  cure: { slot: 'saga-state', variant: 'event-sourced' },
} as const satisfies Challenge;
