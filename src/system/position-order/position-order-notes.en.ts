import type { PositionOrderId } from './position-order-table.ts';

export const positionOrderNotes = {
  'before-publishing':
    'First the position is stored, then the events are published: a crash in between loses them.',
  'after-publishing':
    'First the events are published, then the position is stored: a crash in between publishes them again.',
} satisfies Record<PositionOrderId, string>;
