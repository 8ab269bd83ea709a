import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '단순 컨슈머: 처리 후 확인 응답',
  note: '처리한 다음 확인 응답을 보냅니다. 중복 전달되면 한 번 더 처리합니다.',
};
