import type { SnapshotEveryVariant } from './snapshot-every-variant.ts';

/** Whoever finds an aggregate folds two events at most, once there is a snapshot. */
export const every3Events = { id: 'every-3-events', eventCount: 3 } as const satisfies SnapshotEveryVariant;
