import type { CorrelationId } from './correlation-table.ts';

export const correlationTexts = {
  latest: 'the latest saga',
  'by-id': 'by the saga’s id',
} satisfies Record<CorrelationId, string>;
