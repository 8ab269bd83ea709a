import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import type { ConcurrencyVariant } from './concurrency-variant.ts';
import { conflictSwallowed } from './conflict-swallowed.ts';
import { none } from './none.ts';
import { optimistic } from './optimistic.ts';
import { optimisticRetry } from './optimistic-retry.ts';
import { pessimistic } from './pessimistic.ts';
import { uniqueVersion } from './unique-version.ts';

/** One line a variant; the weakest first. */
const table = [none, conflictSwallowed, uniqueVersion, optimistic, optimisticRetry, pessimistic] as const;

export type ConcurrencyId = IdOf<typeof table>;

export const concurrencyVariants: VariantTable<ConcurrencyVariant, ConcurrencyId> = table;
