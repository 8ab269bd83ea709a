import type { PartitioningId } from './partitioning-table.ts';

export const partitioningTexts = {
  'round-robin': '키 없이 돌아가며',
  'by-aggregate': '애그리거트 ID 기준',
} satisfies Record<PartitioningId, string>;
