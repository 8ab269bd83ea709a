import type { Variant } from '../variant.ts';

/** How often a snapshot is written. */
export type SnapshotEveryVariant = Variant & {
  /** After so many events of a stream since its last snapshot. */
  readonly eventCount: number;
};
