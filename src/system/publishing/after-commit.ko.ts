import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '커밋 후 발행',
  note: '커밋한 다음 발행합니다(이중 쓰기, dual write). 발행에 실패하면 다시 시도하지 않습니다.',
};
