import type { Challenge } from '../../form/challenge.ts';
import { orderSagaScenario } from '../../order-saga/order-saga-scenario.ts';
import { challengeSetup } from '../../form/challenge-setup.ts';

/** The saga gives up on what comes about all the same. */
export const lateSuccess = {
  id: 'given-up-too-soon',
  setup: challengeSetup(orderSagaScenario, {
    coordination: 'orchestration',
    deadline: 'with-late-success-ignored',
  }),
  aim: { property: 'saga-consistent' },
  commandCount: 1,
  faults: { 'early-time-out': 1 },
  faultCountMax: 1,
  cure: { slot: 'deadline', variant: 'with-late-success-undone' },
} as const satisfies Challenge;
