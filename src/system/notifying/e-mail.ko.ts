import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '이메일 보내기',
  note: '이메일은 트랜잭션 밖에서 나갑니다. 롤백해도 되돌릴 수 없습니다.',
};
