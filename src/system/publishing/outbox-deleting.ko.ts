import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '아웃박스 + 삭제하는 릴레이',
  note: '이벤트와 아웃박스 행을 한 트랜잭션에 씁니다. 릴레이가 발행하고 그 행을 지웁니다.',
};
