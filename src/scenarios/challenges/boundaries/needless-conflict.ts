import {
  boundariesScenario,
  changeContact,
  deactivateCampaign,
} from '../../boundaries/boundaries-scenario.ts';
import type { Challenge } from '../../form/challenge.ts';

/** Two changes that have nothing to do with each other meet in one version. */
export const needlessConflict = {
  id: 'in-each-others-way',
  setup: {
    scenario: boundariesScenario.id,
    slots: { ...boundariesScenario.defaults, boundary: 'too-large' },
    seed: 7,
  },
  aim: { goal: { when: 'ever', holds: { kind: 'answer', answer: 'conflict', atLeast: 1 } } },
  commandCount: 2,
  commands: [deactivateCampaign, changeContact],
  faults: {},
  faultCountMax: 0,
  cure: { slot: 'boundary', variant: 'right' },
} as const satisfies Challenge;
