import type { PartitioningVariant } from './partitioning-variant.ts';

/** The aggregate's id is the key, so one aggregate's events keep their order. */
export const byAggregate = {
  id: 'by-aggregate',
  keyOf: (event) => event.aggregateId,
} as const satisfies PartitioningVariant;
