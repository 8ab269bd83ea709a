import type { Challenge } from '../form/challenge.ts';
import { orderScenario } from '../order/order-scenario.ts';
import { challengeSetup } from '../form/challenge-setup.ts';

/** Ids are given before the commit, and the relay remembers the highest that it has seen. */
export const cursorGap = {
  id: 'behind-the-cursor',
  setup: challengeSetup(orderScenario, { publishing: 'cursor-polling', concurrency: 'none' }),
  aim: { property: 'no-lost-event' },
  commandCount: 2,
  faults: {},
  faultCountMax: 0,
  cure: { slot: 'publishing', variant: 'transaction-horizon' },
} as const satisfies Challenge;
