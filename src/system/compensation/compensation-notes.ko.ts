import type { CompensationId } from './compensation-table.ts';

export const compensationNotes = {
  none: '뒤의 단계가 실패해도 이미 커밋한 것은 그대로 둡니다. 주문은 PENDING으로, 신용은 예약된 채로 남습니다.',
  'on-failure': '뒤의 단계가 실패하면 앞의 단계를 상쇄합니다. 주문을 거절하고 예약한 신용을 해제합니다.',
} satisfies Record<CompensationId, string>;
