import type { ConcurrencyId } from './concurrency-table.ts';

export const concurrencyTexts = {
  none: '버전 확인 없음',
  'conflict-swallowed': '충돌을 무시',
  'unique-version': '버전에 유니크 인덱스',
  optimistic: '낙관적 락',
  'optimistic-retry': '낙관적 락 + 재시도',
  pessimistic: '비관적 락',
} satisfies Record<ConcurrencyId, string>;
