import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import type { CompensationVariant } from './compensation-variant.ts';
import { none } from './none.ts';
import { onFailure } from './on-failure.ts';

/** One line a variant; the weakest first. */
const table = [none, onFailure] as const;

export type CompensationId = IdOf<typeof table>;

export const compensationVariants: VariantTable<CompensationVariant, CompensationId> = table;
