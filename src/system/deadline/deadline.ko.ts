import type { DeadlineId } from './deadline-table.ts';

export const deadlineTexts = {
  none: '없음',
  'with-late-success-ignored': '1년, 늦은 응답은 무시',
  'with-late-success-undone': '1년, 늦게 예약된 신용은 해제',
} satisfies Record<DeadlineId, string>;
