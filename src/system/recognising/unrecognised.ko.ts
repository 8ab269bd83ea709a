import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '모든 요청을 새것으로',
  note: '서비스가 도착한 요청을 모두 수행합니다.',
};
