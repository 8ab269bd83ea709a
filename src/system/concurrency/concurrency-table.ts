import type { ConcurrencyVariant } from './concurrency-variant.ts';
import { conflictSwallowed } from './conflict-swallowed.ts';
import { none } from './none.ts';
import { optimistic } from './optimistic.ts';
import { optimisticRetry } from './optimistic-retry.ts';
import { pessimistic } from './pessimistic.ts';
import { uniqueVersion } from './unique-version.ts';

/** One line a variant; the weakest first. */
export const concurrencyVariants: readonly ConcurrencyVariant[] = [
  none,
  conflictSwallowed,
  uniqueVersion,
  optimistic,
  optimisticRetry,
  pessimistic,
];
