import type { PositionEveryId } from './position-every-table.ts';

export const positionEveryNotes = {
  'every-3':
    'The relay stores its position after three transactions: fewer writes, and when it dies it publishes at most three again.',
  'every-2':
    'The relay stores its position after two transactions: when it dies it publishes at most two again.',
  'every-1':
    'The relay stores its position after each transaction: when it dies it publishes at most one again.',
} satisfies Record<PositionEveryId, string>;
