import { readFromBroker } from '../broker-needs.ts';
import type { JoiningVariant } from './joining-variant.ts';

/** It comes once others have been at work: where it then begins is what `starting` says. */
export const later = {
  id: 'later',
  // Who is not there yet has nothing to build again.
  needs: [readFromBroker, { slot: 'rebuild', oneOf: ['none'] }],
  isLater: true,
} as const satisfies JoiningVariant;
