import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '버전 확인 없음',
  note: '버전을 확인하지 않아 마지막에 쓴 쪽이 이깁니다.',
};
