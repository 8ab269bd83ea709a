import type { CompensationId } from './compensation-table.ts';

export const compensationTexts = {
  none: '없음',
  'on-failure': '보상 트랜잭션',
} satisfies Record<CompensationId, string>;
