import type { PartitioningId } from './partitioning-table.ts';

export const partitioningTexts = {
  'round-robin': 'no key, in turn',
  'by-aggregate': 'by aggregate id',
} satisfies Record<PartitioningId, string>;
