import type { Challenge } from '../form/challenge.ts';
import { orderScenario } from '../order/order-scenario.ts';
import { challengeSetup } from '../form/challenge-setup.ts';

/** The consumer tells the broker that it is done before it has begun. */
export const acknowledgedFirst = {
  id: 'signed-unread',
  setup: challengeSetup(orderScenario, { consuming: 'ack-first', effect: 'row' }),
  aim: { property: 'no-lost-event' },
  commandCount: 1,
  faults: { crash: 1, redelivery: 1 },
  faultCountMax: 1,
  cure: { slot: 'consuming', variant: 'idempotent' },
} as const satisfies Challenge;
