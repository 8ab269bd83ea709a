import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '커밋 후 응답',
  note: '커맨드의 결과가 정해진 다음에 클라이언트에게 알립니다.',
};
