import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '트랜잭션 로그 테일링',
  note: '아웃박스 없이 릴레이가 커밋 로그를 읽어 발행하고, 읽은 위치를 가끔 저장합니다.',
};
