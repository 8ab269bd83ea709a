import type { Challenge } from '../../form/challenge.ts';
import { challengeSetup } from '../../form/challenge-setup.ts';
import { orderScenario } from '../../order/order-scenario.ts';
import { revise } from '../../order/story-parts.ts';

/** A request comes again whose event a snapshot stands in for, and is carried out once more. */
export const swallowed = {
  id: 'swallowed',
  setup: challengeSetup(orderScenario, {
    snapshots: 'forgetful',
    'snapshot-every': 'every-2-events',
    client: 'retry-same-id',
    effect: 'row',
  }),
  aim: { property: 'command-once' },
  commandCount: 1,
  commands: [revise(150)],
  faults: { 'reply-lost': 1 },
  faultCountMax: 1,
  cure: { slot: 'snapshots', variant: 'every-n' },
} as const satisfies Challenge;
