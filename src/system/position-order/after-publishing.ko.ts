import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '발행한 뒤에 저장',
  note: '이벤트를 먼저 발행하고 위치를 저장합니다. 그 사이에 죽으면 다시 발행됩니다.',
};
