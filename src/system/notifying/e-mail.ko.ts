import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '메일 보내기',
  note: '메일은 어떤 트랜잭션에도 포함되지 않고 나갑니다. 롤백해도 되돌릴 수 없습니다.',
};
