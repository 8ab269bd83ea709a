import type { SnapshotsVariant } from './snapshots-variant.ts';

/** Each time an aggregate is found all of its events are folded. */
export const never = { id: 'never' } as const satisfies SnapshotsVariant;
