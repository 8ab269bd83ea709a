import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { beside } from './beside.ts';
import { inPlace } from './in-place.ts';
import { none } from './none.ts';
import type { RebuildVariant } from './rebuild-variant.ts';

/** One line a variant. */
const table = [none, inPlace, beside] as const;

export type RebuildId = IdOf<typeof table>;

export const rebuildVariants: VariantTable<RebuildVariant, RebuildId> = table;
