import type { Challenge } from '../../form/challenge.ts';
import { orderSagaScenario } from '../../order-saga/order-saga-scenario.ts';
import { challengeSetup } from '../../form/challenge-setup.ts';

/** One handler, two databases, and no transaction that has both. */
export const twoDatabases = {
  id: 'half-of-it',
  setup: challengeSetup(orderSagaScenario, { coordination: 'none' }),
  aim: { property: 'saga-consistent' },
  commandCount: 1,
  faults: { crash: 1 },
  faultCountMax: 1,
  cure: { slot: 'coordination', variant: 'choreography' },
} as const satisfies Challenge;
