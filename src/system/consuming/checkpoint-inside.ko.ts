import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '처리와 체크포인트를 한 트랜잭션에',
  note: '처리 결과와 체크포인트를 한 트랜잭션에 씁니다. 전달은 여러 번일 수 있지만 DB에는 정확히 한 번(exactly-once)만 반영됩니다.',
};
