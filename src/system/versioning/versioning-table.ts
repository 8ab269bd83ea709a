import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { none } from './none.ts';
import { nothingOld } from './nothing-old.ts';
import { tolerant } from './tolerant.ts';
import { upcaster } from './upcaster.ts';
import type { VersioningVariant } from './versioning-variant.ts';

/** One line a variant, the weakest first. */
const table = [none, tolerant, upcaster, nothingOld] as const;

export type VersioningId = IdOf<typeof table>;

export const versioningVariants: VariantTable<VersioningVariant, VersioningId> = table;
