import type { Challenge } from '../form/challenge.ts';
import { orderScenario } from '../order/order-scenario.ts';
import { challengeSetup } from '../form/challenge-setup.ts';

/** The service commits, then publishes: there is a moment between the two. */
export const lostAfterCommit = {
  id: 'never-heard',
  setup: challengeSetup(orderScenario, { publishing: 'after-commit' }),
  aim: { property: 'no-lost-event' },
  commandCount: 1,
  faults: { crash: 1 },
  faultCountMax: 1,
  cure: { slot: 'publishing', variant: 'outbox-polling' },
} as const satisfies Challenge;
