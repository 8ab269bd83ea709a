import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { muted } from './muted.ts';
import { notMuted } from './not-muted.ts';
import type { ReactorsVariant } from './reactors-variant.ts';

/** One line a variant, the weakest first. */
const table = [notMuted, muted] as const;

export type ReactorsId = IdOf<typeof table>;

export const reactorsVariants: VariantTable<ReactorsVariant, ReactorsId> = table;
