import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '트랜잭션 세 개마다',
  note: '릴레이가 트랜잭션 세 개를 발행할 때마다 위치를 저장합니다. 저장은 줄지만 죽으면 많아야 세 개를 다시 발행합니다.',
};
