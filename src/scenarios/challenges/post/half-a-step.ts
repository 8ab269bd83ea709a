import type { Challenge } from '../../form/challenge.ts';
import { challengeSetup } from '../../form/challenge-setup.ts';
import { postScenario } from '../../post/post-scenario.ts';
import { newPost } from '../../post/post-workload.ts';

/** EventStore.SaveAsync writes to its database, then to the broker: there is a moment between the two. */
export const halfAStep = {
  id: 'half-a-step',
  setup: challengeSetup(postScenario, { publishing: 'after-commit' }),
  aim: { property: 'no-lost-event' },
  commandCount: 1,
  commands: [newPost('post-2', 'Jun', 'Good morning')],
  faults: { crash: 1 },
  faultCountMax: 1,
  cure: { slot: 'publishing', variant: 'outbox-polling' },
} as const satisfies Challenge;
