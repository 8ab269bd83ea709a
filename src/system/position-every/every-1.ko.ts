import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '트랜잭션마다',
  note: '릴레이가 트랜잭션 하나를 발행할 때마다 위치를 저장합니다. 죽으면 많아야 하나를 다시 발행합니다.',
};
