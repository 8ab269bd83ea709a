import type { Variant } from '../variant.ts';

/** What becomes of snapshots that older code has written, when an aggregate is found. */
export type OlderSnapshotsVariant = Variant & {
  /** Whether it is looked at who wrote a snapshot: what older code made of a stream, this code may make otherwise. */
  readonly passesOver: boolean;
};
