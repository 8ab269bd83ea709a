import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '별도 트랜잭션의 아웃박스',
  note: '이벤트를 먼저 커밋하고 아웃박스 행은 별도의 트랜잭션에 씁니다. 릴레이가 발행하고 발행 표시를 합니다.',
};
