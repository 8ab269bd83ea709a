import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { every100Events } from './every-100-events.ts';
import { every2Events } from './every-2-events.ts';
import { every3Events } from './every-3-events.ts';
import type { SnapshotEveryVariant } from './snapshot-every-variant.ts';

/** One line a variant; the one that leaves most events to be folded first. */
const table = [every100Events, every3Events, every2Events] as const;

export type SnapshotEveryId = IdOf<typeof table>;

export const snapshotEveryVariants: VariantTable<SnapshotEveryVariant, SnapshotEveryId> = table;
