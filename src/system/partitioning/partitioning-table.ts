import { byAggregate } from './by-aggregate.ts';
import type { PartitioningVariant } from './partitioning-variant.ts';
import { roundRobin } from './round-robin.ts';

/** One line a variant; the weakest first. */
export const partitioningVariants: readonly PartitioningVariant[] = [roundRobin, byAggregate];
