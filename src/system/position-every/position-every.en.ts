import type { PositionEveryId } from './position-every-table.ts';

export const positionEveryTexts = {
  'every-3': 'after every third transaction',
  'every-2': 'after every second transaction',
  'every-1': 'after every transaction',
} satisfies Record<PositionEveryId, string>;
