import type { Challenge } from '../../form/challenge.ts';
import { challengeSetup } from '../../form/challenge-setup.ts';
import { orderScenario } from '../../order/order-scenario.ts';
import { revise } from '../../order/story-parts.ts';

/** A snapshot is committed before the event that it is of, which then is not. */
export const aheadOfTheCommit = {
  id: 'ahead-of-the-commit',
  setup: challengeSetup(orderScenario, {
    snapshots: 'from-memory',
    'snapshot-every': 'every-2-events',
    effect: 'row',
  }),
  aim: { property: 'snapshot-true' },
  commandCount: 1,
  commands: [revise(150)],
  faults: { crash: 1 },
  faultCountMax: 1,
  cure: { slot: 'snapshots', variant: 'every-n' },
} as const satisfies Challenge;
