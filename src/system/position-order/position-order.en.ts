import type { VariantText } from '../variant-text.ts';
import type { PositionOrderId } from './position-order-table.ts';

export const positionOrderTexts = {
  'before-publishing': {
    name: 'before publishing',
    note: 'First the position is stored, then the events are published: a crash in between loses them.',
  },
  'after-publishing': {
    name: 'after publishing',
    note: 'First the events are published, then the position is stored: a crash in between publishes them again.',
  },
} satisfies Record<PositionOrderId, VariantText>;
