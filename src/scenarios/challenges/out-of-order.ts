import type { Challenge } from '../form/challenge.ts';
import { orderScenario } from '../order/order-scenario.ts';
import { challengeSetup } from '../form/challenge-setup.ts';

/** Each relay passes over what the other one holds. */
export const outOfOrder = {
  id: 'overtaking',
  setup: challengeSetup(orderScenario, { relays: 'two-skip-locked' }),
  aim: { property: 'in-order' },
  commandCount: 2,
  faults: {},
  faultCountMax: 0,
  cure: { slot: 'relays', variant: 'one' },
} as const satisfies Challenge;
