import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { believed } from './believed.ts';
import type { OlderSnapshotsVariant } from './older-snapshots-variant.ts';
import { passedOver } from './passed-over.ts';

/** One line a variant, the weakest first. */
const table = [believed, passedOver] as const;

export type OlderSnapshotsId = IdOf<typeof table>;

export const olderSnapshotsVariants: VariantTable<OlderSnapshotsVariant, OlderSnapshotsId> = table;
