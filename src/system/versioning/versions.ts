import type { OlderShape } from '../../domains/older-shape.ts';
import type { OlderSnapshotsVariant } from '../older-snapshots/older-snapshots-variant.ts';
import { nothingPersonal, type PersonalRules } from '../personal-data/personal-rules.ts';
import { passedOver } from '../older-snapshots/passed-over.ts';
import { nothingOld } from './nothing-old.ts';
import type { VersioningVariant } from './versioning-variant.ts';

/** What whoever reads events knows of how they were written: by older code, and about people. */
export type Versions = {
  readonly versioning: VersioningVariant;
  readonly olderShapes: readonly OlderShape[];
  readonly olderSnapshots: OlderSnapshotsVariant;
  readonly personal: PersonalRules;
};

/** All that is stored was written by this code, and says what it says. */
export const oneVersion: Versions = {
  versioning: nothingOld,
  olderShapes: [],
  olderSnapshots: passedOver,
  personal: nothingPersonal,
};
