import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import type { BoundaryVariant } from './boundary-variant.ts';
import { right } from './right.ts';
import { tooLarge } from './too-large.ts';
import { tooSmall } from './too-small.ts';

/** One line a variant; the weakest first. */
const table = [tooSmall, tooLarge, right] as const;

export type BoundaryId = IdOf<typeof table>;

export const boundaryVariants: VariantTable<BoundaryVariant, BoundaryId> = table;
