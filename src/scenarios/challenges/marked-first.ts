import type { Challenge } from '../form/challenge.ts';
import { orderScenario } from '../order/order-scenario.ts';
import { challengeSetup } from '../form/challenge-setup.ts';

/** The mark and the work are two transactions. */
export const markedFirst = {
  id: 'ticked-off',
  setup: challengeSetup(orderScenario, { consuming: 'dedupe-apart-mark-first', effect: 'row' }),
  aim: { property: 'no-lost-event' },
  commandCount: 1,
  faults: { crash: 1, redelivery: 1 },
  faultCountMax: 1,
  cure: { slot: 'consuming', variant: 'idempotent' },
} as const satisfies Challenge;
