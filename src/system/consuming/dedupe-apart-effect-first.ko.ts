import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '별도 트랜잭션의 중복 검사 (나중)',
  note: '한 트랜잭션에서 처리하고, 다음 트랜잭션에서 처리했다고 표시합니다.',
};
