import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '행 쓰기',
  note: '알림의 DB에 행 하나를, 중복 검사와 같은 트랜잭션에 씁니다.',
};
