import type { Need } from '../variant.ts';

/** Somebody must write snapshots at all. */
export const withSnapshots: Need = {
  slot: 'snapshots',
  oneOf: ['from-memory', 'forgetful', 'by-daemon', 'every-n'],
};
