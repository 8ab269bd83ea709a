import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { foldTheLog } from './fold-the-log.ts';
import { none } from './none.ts';
import { readModel } from './read-model.ts';
import { readOwnStore } from './read-own-store.ts';
import type { ReadingVariant } from './reading-variant.ts';
import { waitForVersion } from './wait-for-version.ts';

/** One line a variant. */
const table = [none, readModel, waitForVersion, foldTheLog, readOwnStore] as const;

export type ReadingId = IdOf<typeof table>;

export const readingVariants: VariantTable<ReadingVariant, ReadingId> = table;
