import { byAggregate } from './by-aggregate.ts';
import type { PartitioningVariant } from './partitioning-variant.ts';

/** One line a variant. */
export const partitioningVariants: readonly PartitioningVariant[] = [byAggregate];
