import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { every1 } from './every-1.ts';
import { every2 } from './every-2.ts';
import { every3 } from './every-3.ts';
import type { PositionEveryVariant } from './position-every-variant.ts';

/** One line a variant; the one that publishes most again first. */
const table = [every3, every2, every1] as const;

export type PositionEveryId = IdOf<typeof table>;

export const positionEveryVariants: VariantTable<PositionEveryVariant, PositionEveryId> = table;
