import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '처리 후 기록(별도 트랜잭션)',
  note: '한 트랜잭션에서 처리하고, 다음 트랜잭션에서 처리했다고 기록합니다.',
};
