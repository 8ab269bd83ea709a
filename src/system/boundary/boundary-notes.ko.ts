import type { BoundaryId } from './boundary-table.ts';

export const boundaryNotes = {
  'too-small':
    '캠페인과 광고 위치가 각각 애그리거트입니다. 둘에 걸친 규칙이 깨지면 이벤트 핸들러가 나중에 바로잡습니다.',
  'too-large':
    '매체사와 그 매체사의 모든 캠페인이 애그리거트 하나입니다. 서로 상관없는 커맨드끼리 충돌합니다.',
  right: '하나의 규칙으로 묶인 캠페인과 광고 위치가 애그리거트 하나입니다. 매체사는 다른 애그리거트입니다.',
} satisfies Record<BoundaryId, string>;
