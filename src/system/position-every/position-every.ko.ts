import type { PositionEveryId } from './position-every-table.ts';

export const positionEveryTexts = {
  'every-3': '트랜잭션 세 개마다',
  'every-2': '트랜잭션 두 개마다',
  'every-1': '트랜잭션마다',
} satisfies Record<PositionEveryId, string>;
