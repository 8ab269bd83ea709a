import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '발행하기 전에 저장',
  note: '위치를 먼저 저장하고 이벤트를 발행합니다. 그 사이에 죽으면 그 이벤트는 유실됩니다.',
};
