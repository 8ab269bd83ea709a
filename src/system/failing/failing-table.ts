import { block } from './block.ts';
import { deadLetter } from './dead-letter.ts';
import type { FailingVariant } from './failing-variant.ts';
import { retryForEver } from './retry-for-ever.ts';
import { sequencedDeadLetter } from './sequenced-dead-letter.ts';

/** One line a variant; the weakest first. */
export const failingVariants: readonly FailingVariant[] = [
  retryForEver,
  block,
  deadLetter,
  sequencedDeadLetter,
];
