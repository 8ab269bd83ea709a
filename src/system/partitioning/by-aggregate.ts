import { concernOf } from '../../kernel/terms/concern.ts';
import type { PartitioningVariant } from './partitioning-variant.ts';

/** The aggregate's id is the key, so one aggregate's events keep their order; of a reply it is the saga's (M2). */
export const byAggregate = {
  id: 'by-aggregate',
  keyOf: (message) => concernOf(message).id,
} as const satisfies PartitioningVariant;
