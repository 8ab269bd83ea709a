import { boundariesScenario, deactivateCampaign } from '../boundaries/boundaries-scenario.ts';
import type { Challenge } from '../form/challenge.ts';
import { challengeSetup } from './challenge-setup.ts';

/** What is to mend the rule afterwards says that it has, and dies. */
export const ruleUnmended = {
  id: 'ads-left-on',
  setup: challengeSetup(boundariesScenario, { boundary: 'too-small', consuming: 'ack-first' }),
  aim: { property: 'rule-kept-at-rest' },
  commandCount: 1,
  commands: [deactivateCampaign],
  faults: { crash: 1 },
  faultCountMax: 1,
  cure: { slot: 'boundary', variant: 'right' },
} as const satisfies Challenge;
