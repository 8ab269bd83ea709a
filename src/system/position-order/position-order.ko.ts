import type { PositionOrderId } from './position-order-table.ts';

export const positionOrderTexts = {
  'before-publishing': '발행하기 전에 저장',
  'after-publishing': '발행한 뒤에 저장',
} satisfies Record<PositionOrderId, string>;
