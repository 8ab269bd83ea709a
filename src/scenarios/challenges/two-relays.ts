import type { Challenge } from '../form/challenge.ts';
import { orderScenario } from '../order/order-scenario.ts';
import { challengeSetup } from '../form/challenge-setup.ts';

/** Two relays look for rows to publish, and nothing keeps them apart. */
export const twoRelays = {
  id: 'two-carriers',
  setup: challengeSetup(orderScenario, { relays: 'two', consuming: 'naive', effect: 'row' }),
  aim: { property: 'effect-once' },
  commandCount: 1,
  faults: {},
  faultCountMax: 0,
  cure: { slot: 'consuming', variant: 'idempotent' },
} as const satisfies Challenge;
