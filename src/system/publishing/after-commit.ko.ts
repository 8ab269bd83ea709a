import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '커밋 후 발행',
  note: '커밋한 다음 발행하고, 실패하면 그대로 잊습니다.',
};
