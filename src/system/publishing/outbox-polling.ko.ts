import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '아웃박스 + 폴링 발행기',
  note: '이벤트와 아웃박스 행을 한 트랜잭션에 씁니다. 릴레이가 미발행 행을 조회해 발행하고 발행 표시를 합니다.',
};
