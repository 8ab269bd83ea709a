import type { SagaStateId } from './saga-state-table.ts';

export const sagaStateTexts = {
  stateless: '상태 없음',
  'in-memory': '메모리',
  row: '행',
  'event-sourced': '이벤트 소싱',
} satisfies Record<SagaStateId, string>;
