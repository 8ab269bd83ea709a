import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { byId } from './by-id.ts';
import type { CorrelationVariant } from './correlation-variant.ts';
import { latest } from './latest.ts';

/** One line a variant; the weakest first. */
const table = [latest, byId] as const;

export type CorrelationId = IdOf<typeof table>;

export const correlationVariants: VariantTable<CorrelationVariant, CorrelationId> = table;
