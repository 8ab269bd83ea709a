import type { VariantText } from '../variant-text.ts';
import type { PositionEveryId } from './position-every-table.ts';

export const positionEveryTexts = {
  'every-3': {
    name: 'after every third transaction',
    note: 'The relay stores its position after three transactions: fewer writes, and when it dies it publishes at most three again.',
  },
  'every-2': {
    name: 'after every second transaction',
    note: 'The relay stores its position after two transactions: when it dies it publishes at most two again.',
  },
  'every-1': {
    name: 'after every transaction',
    note: 'The relay stores its position after each transaction: when it dies it publishes at most one again.',
  },
} satisfies Record<PositionEveryId, VariantText>;
