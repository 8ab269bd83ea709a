import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '행 쓰기',
  note: '알림 서비스의 DB에 행 하나를 쓰며, 중복 검사와 한 트랜잭션입니다.',
};
