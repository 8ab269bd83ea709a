import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '효과와 체크포인트를 한 트랜잭션에',
  note: '효과와 체크포인트를 한 트랜잭션에 씁니다. DB의 행은 정확히 한 번만 반영됩니다.',
};
