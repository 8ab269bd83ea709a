import type { Challenge } from '../form/challenge.ts';
import { orderScenario } from '../order/order-scenario.ts';
import { challengeSetup } from '../form/challenge-setup.ts';

/** Two clients decide on what they have read, and nobody asks whether it still stands. */
export const lostUpdate = {
  id: 'same-page',
  setup: challengeSetup(orderScenario, { concurrency: 'none' }),
  aim: { property: 'no-lost-update' },
  commandCount: 2,
  faults: {},
  faultCountMax: 0,
  cure: { slot: 'concurrency', variant: 'optimistic' },
} as const satisfies Challenge;
