import type { IsolationId } from './isolation-table.ts';

export const isolationNotes = {
  none: '주문을 만들면서 바로 승인합니다. 신용을 예약하지 못하면 사가가 주문을 취소해 승인을 되돌립니다.',
  'pending-state':
    '마지막 단계까지 주문은 PENDING입니다(시맨틱 락). 아직 확정되지 않았음을 누구나 알 수 있습니다.',
} satisfies Record<IsolationId, string>;
