import type { PositionOrderId } from './position-order-table.ts';

export const positionOrderTexts = {
  'before-publishing': 'before publishing',
  'after-publishing': 'after publishing',
} satisfies Record<PositionOrderId, string>;
