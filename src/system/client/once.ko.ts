import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '한 번만 요청',
  note: '클라이언트가 한 번만 요청하고 결과를 받아들입니다.',
};
