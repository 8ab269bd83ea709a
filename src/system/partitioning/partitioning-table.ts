import type { IdOf } from '../../base/id-of.ts';
import type { VariantTable } from '../variant.ts';
import { byAggregate } from './by-aggregate.ts';
import type { PartitioningVariant } from './partitioning-variant.ts';
import { roundRobin } from './round-robin.ts';

/** One line a variant; the weakest first. */
const table = [roundRobin, byAggregate] as const;

export type PartitioningId = IdOf<typeof table>;

export const partitioningVariants: VariantTable<PartitioningVariant, PartitioningId> = table;
