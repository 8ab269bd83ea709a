import type { PartitioningVariant } from './partitioning-variant.ts';

/** No key: records go to the partitions in turn, and one aggregate's events may overtake each other. */
export const roundRobin = {
  id: 'round-robin',
  keyOf: () => null,
} as const satisfies PartitioningVariant;
