import type { PartitioningId } from './partitioning-table.ts';

export const partitioningNotes = {
  'round-robin':
    'Records go to the partitions in turn; one aggregate’s events lie in several, so their order is not kept.',
  'by-aggregate': 'The aggregate’s id is the key, so its events stay in one partition.',
} satisfies Record<PartitioningId, string>;
