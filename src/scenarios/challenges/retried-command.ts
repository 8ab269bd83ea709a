import type { Challenge } from '../form/challenge.ts';
import { orderScenario } from '../order/order-scenario.ts';
import { challengeSetup } from '../form/challenge-setup.ts';

/** A client that hears nothing asks again, and calls it another request. */
export const retriedCommand = {
  id: 'no-answer',
  setup: challengeSetup(orderScenario, { client: 'retry-new-id' }),
  aim: { property: 'command-once' },
  commandCount: 1,
  faults: { 'reply-lost': 1, redelivery: 1 },
  faultCountMax: 1,
  cure: { slot: 'client', variant: 'retry-same-id' },
} as const satisfies Challenge;
