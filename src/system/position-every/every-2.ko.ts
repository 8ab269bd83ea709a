import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '트랜잭션 두 개마다',
  note: '릴레이가 트랜잭션 두 개를 발행할 때마다 위치를 저장합니다. 죽으면 많아야 두 개를 다시 발행합니다.',
};
