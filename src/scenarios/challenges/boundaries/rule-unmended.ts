import { boundariesScenario, deactivateCampaign } from '../../boundaries/boundaries-scenario.ts';
import type { Challenge } from '../../form/challenge.ts';

/** What is to mend the rule afterwards says that it has, and dies. */
export const ruleUnmended = {
  id: 'ads-left-on',
  setup: {
    scenario: boundariesScenario.id,
    slots: { ...boundariesScenario.defaults, boundary: 'too-small', consuming: 'ack-first' },
    seed: 7,
  },
  aim: { property: 'rule-kept-at-rest' },
  commandCount: 1,
  commands: [deactivateCampaign],
  faults: { crash: 1 },
  faultCountMax: 1,
  cure: { slot: 'boundary', variant: 'right' },
} as const satisfies Challenge;
