import type { ReadingId } from './reading-table.ts';

export const readingTexts = {
  none: '조회하지 않음',
  'read-model': '읽기 모델',
  'wait-for-version': '읽기 모델, 버전 대기',
  'fold-the-log': '로그 전체 재연',
  'read-own-store': '쓰기 쪽 데이터 직접 조회',
} satisfies Record<ReadingId, string>;
