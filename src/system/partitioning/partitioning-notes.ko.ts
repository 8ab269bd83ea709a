import type { PartitioningId } from './partitioning-table.ts';

export const partitioningNotes = {
  'round-robin':
    '레코드를 파티션에 돌아가며 보냅니다. 한 애그리거트의 이벤트도 여러 파티션에 흩어져 순서가 보장되지 않습니다.',
  'by-aggregate': '애그리거트 ID가 키이므로 한 애그리거트의 이벤트는 한 파티션에 순서대로 모입니다.',
} satisfies Record<PartitioningId, string>;
