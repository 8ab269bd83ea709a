import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { byDaemon } from './by-daemon.ts';
import { everyN } from './every-n.ts';
import { forgetful } from './forgetful.ts';
import { fromMemory } from './from-memory.ts';
import { never } from './never.ts';
import type { SnapshotsVariant } from './snapshots-variant.ts';

/** One line a variant; the weakest first. */
const table = [fromMemory, forgetful, never, byDaemon, everyN] as const;

export type SnapshotsId = IdOf<typeof table>;

export const snapshotsVariants: VariantTable<SnapshotsVariant, SnapshotsId> = table;
