import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { afterPublishing } from './after-publishing.ts';
import { beforePublishing } from './before-publishing.ts';
import type { PositionOrderVariant } from './position-order-variant.ts';

/** One line a variant; the weakest first. */
const table = [beforePublishing, afterPublishing] as const;

export type PositionOrderId = IdOf<typeof table>;

export const positionOrderVariants: VariantTable<PositionOrderVariant, PositionOrderId> = table;
