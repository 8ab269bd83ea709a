import type { PositionOrderId } from './position-order-table.ts';

export const positionOrderNotes = {
  'before-publishing': '위치를 먼저 저장하고 이벤트를 발행합니다. 그 사이에 죽으면 그 이벤트는 유실됩니다.',
  'after-publishing': '이벤트를 먼저 발행하고 위치를 저장합니다. 그 사이에 죽으면 다시 발행됩니다.',
} satisfies Record<PositionOrderId, string>;
