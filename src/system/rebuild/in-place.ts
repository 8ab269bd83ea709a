import { readFromBroker } from '../broker-needs.ts';
import { rebuildInPlace } from '../rebuilding/rebuild-in-place.ts';
import type { RebuildVariant } from './rebuild-variant.ts';

/** The view that people read is cleared, and fills up again before their eyes. */
export const inPlace = {
  id: 'in-place',
  needs: [readFromBroker, { slot: 'stream-length', oneOf: ['short'] }],
  program: rebuildInPlace,
  isBeside: false,
} as const satisfies RebuildVariant;
