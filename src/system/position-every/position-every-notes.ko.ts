import type { PositionEveryId } from './position-every-table.ts';

export const positionEveryNotes = {
  'every-3':
    '릴레이가 트랜잭션 세 개를 발행할 때마다 위치를 저장합니다. 저장은 줄지만 죽으면 많아야 세 개를 다시 발행합니다.',
  'every-2':
    '릴레이가 트랜잭션 두 개를 발행할 때마다 위치를 저장합니다. 죽으면 많아야 두 개를 다시 발행합니다.',
  'every-1':
    '릴레이가 트랜잭션 하나를 발행할 때마다 위치를 저장합니다. 죽으면 많아야 하나를 다시 발행합니다.',
} satisfies Record<PositionEveryId, string>;
