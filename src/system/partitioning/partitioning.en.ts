import type { VariantText } from '../variant-text.ts';
import type { PartitioningId } from './partitioning-table.ts';

export const partitioningTexts = {
  'round-robin': {
    name: 'no key, in turn',
    note: 'Records go to the partitions in turn; one aggregate’s events lie in several, so their order is not kept.',
  },
  'by-aggregate': {
    name: 'by aggregate id',
    note: 'The aggregate’s id is the key, so its events stay in one partition.',
  },
} satisfies Record<PartitioningId, VariantText>;
