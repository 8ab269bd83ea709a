import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '릴레이 하나',
  note: '릴레이를 쓰는 발행 방식이라면 하나가 모두 차례로 발행합니다.',
};
