import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { atTheEnd } from './at-the-end.ts';
import { fromTheBeginning } from './from-the-beginning.ts';
import type { StartingVariant } from './starting-variant.ts';

/** One line a variant, the weakest first. */
const table = [atTheEnd, fromTheBeginning] as const;

export type StartingId = IdOf<typeof table>;

export const startingVariants: VariantTable<StartingVariant, StartingId> = table;
