import type { DeadlineId } from './deadline-table.ts';

export const deadlineNotes = {
  none: '사가는 응답이 올 때까지 기다립니다. 응답이 유실되면 영원히 기다립니다.',
  'with-late-success-ignored':
    '1년 동안 응답이 없으면 주문을 거절합니다. 그 뒤에 온 응답은 확인(ack)만 하고 아무것도 하지 않습니다.',
  'with-late-success-undone':
    '1년 동안 응답이 없으면 주문을 거절합니다. 그 뒤에 신용이 예약되었다는 응답이 오면 그 신용을 해제합니다.',
} satisfies Record<DeadlineId, string>;
