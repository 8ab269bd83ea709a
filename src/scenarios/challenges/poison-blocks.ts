import type { Challenge } from '../form/challenge.ts';
import { orderScenario } from '../order/order-scenario.ts';
import { challengeSetup } from '../form/challenge-setup.ts';

/** Whoever can't handle a message stops at it, and so does everything behind it. */
export const poisonBlocks = {
  id: 'held-up',
  setup: challengeSetup(orderScenario, { failing: 'block', effect: 'row' }),
  aim: { property: 'no-stuck-message' },
  commandCount: 1,
  faults: { poison: 1 },
  faultCountMax: 1,
  cure: { slot: 'failing', variant: 'dead-letter' },
} as const satisfies Challenge;
