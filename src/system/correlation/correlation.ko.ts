import type { CorrelationId } from './correlation-table.ts';

export const correlationTexts = {
  latest: '가장 최근 사가',
  'by-id': '사가 ID로',
} satisfies Record<CorrelationId, string>;
