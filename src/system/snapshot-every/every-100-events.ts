import { withSnapshots } from './snapshot-every-needs.ts';
import type { SnapshotEveryVariant } from './snapshot-every-variant.ts';

/** Of a long stream few snapshots are written, and at most a hundred events folded. */
export const every100Events = {
  id: 'every-100-events',
  needs: [withSnapshots],
  eventCount: 100,
} as const satisfies SnapshotEveryVariant;
