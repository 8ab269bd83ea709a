import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '릴레이 하나',
  note: '릴레이 하나가 행을 하나씩 차례로 나릅니다.',
};
