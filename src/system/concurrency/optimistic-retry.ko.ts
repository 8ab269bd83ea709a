import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '낙관적 락 + 재시도',
  note: '충돌하면 다시 읽고 다시 결정합니다. 횟수에는 한도가 있습니다.',
};
