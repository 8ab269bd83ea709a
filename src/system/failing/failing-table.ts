import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { block } from './block.ts';
import { deadLetter } from './dead-letter.ts';
import type { FailingVariant } from './failing-variant.ts';
import { retryForEver } from './retry-for-ever.ts';
import { sequencedDeadLetter } from './sequenced-dead-letter.ts';

/** One line a variant; the weakest first. */
const table = [retryForEver, block, deadLetter, sequencedDeadLetter] as const;

export type FailingId = IdOf<typeof table>;

export const failingVariants: VariantTable<FailingVariant, FailingId> = table;
