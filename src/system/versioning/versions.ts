import type { OlderShape } from '../../domains/older-shape.ts';
import type { OlderSnapshotsVariant } from '../older-snapshots/older-snapshots-variant.ts';
import { passedOver } from '../older-snapshots/passed-over.ts';
import { nothingOld } from './nothing-old.ts';
import type { VersioningVariant } from './versioning-variant.ts';

/** What whoever reads events knows of how they were written before. */
export type Versions = {
  readonly versioning: VersioningVariant;
  readonly olderShapes: readonly OlderShape[];
  readonly olderSnapshots: OlderSnapshotsVariant;
};

/** All that is stored was written by this code. */
export const oneVersion: Versions = { versioning: nothingOld, olderShapes: [], olderSnapshots: passedOver };
