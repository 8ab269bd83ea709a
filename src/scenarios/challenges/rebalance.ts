import type { Challenge } from '../form/challenge.ts';
import { orderScenario } from '../order/order-scenario.ts';
import { challengeSetup } from '../form/challenge-setup.ts';

/** Whoever is at work when the partitions are dealt anew has not told the broker yet. */
export const rebalance = {
  id: 'dealt-anew',
  setup: challengeSetup(orderScenario, { members: 'two-members', consuming: 'naive', effect: 'row' }),
  aim: { property: 'effect-once' },
  commandCount: 1,
  faults: { rebalance: 1 },
  faultCountMax: 1,
  cure: { slot: 'consuming', variant: 'idempotent' },
} as const satisfies Challenge;
