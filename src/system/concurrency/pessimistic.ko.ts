import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '비관적 락',
  note: '결정하기 전에 SELECT … FOR UPDATE로 잠급니다. 두 번째 핸들러는 첫 번째를 기다립니다.',
};
