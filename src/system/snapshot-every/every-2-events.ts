import { withSnapshots } from './snapshot-every-needs.ts';
import type { SnapshotEveryVariant } from './snapshot-every-variant.ts';

/** Fewer events are folded, and more snapshots written. */
export const every2Events = {
  id: 'every-2-events',
  needs: [withSnapshots],
  eventCount: 2,
} as const satisfies SnapshotEveryVariant;
