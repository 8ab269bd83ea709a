import type { Need } from '../variant.ts';

/** There must be steps that are taken one after the other, by events or by commands and replies. */
export const withSteps: Need = {
  slot: 'coordination',
  oneOf: ['choreography', 'orchestration', 'by-process-manager'],
};

/** There must be somebody who knows of the whole. */
export const withOrchestration: Need = {
  slot: 'coordination',
  oneOf: ['orchestration', 'by-process-manager'],
};

/** The same where several work together; a saga that asks somebody outside has nobody to share the whole with. */
export const whoeverKnowsTheWhole: Need = {
  ...withOrchestration,
  beside: { slot: 'coordination', oneOf: ['none', 'choreography'] },
};
