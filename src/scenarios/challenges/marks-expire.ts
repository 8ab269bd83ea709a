import type { Challenge } from '../form/challenge.ts';
import { orderScenario } from '../order/order-scenario.ts';
import { challengeSetup } from '../form/challenge-setup.ts';

/** What is remembered of messages is remembered for a while only. */
export const marksExpire = {
  id: 'worn-off',
  setup: challengeSetup(orderScenario, { effect: 'row' }),
  aim: { property: 'effect-once' },
  commandCount: 1,
  faults: { expiry: 1, redelivery: 1 },
  faultCountMax: 2,
  cure: { slot: 'consuming', variant: 'version-checked' },
} as const satisfies Challenge;
