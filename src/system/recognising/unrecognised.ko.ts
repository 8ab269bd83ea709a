import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '모든 요청을 새 요청으로 처리',
  note: '서비스가 이미 수행한 요청인지 확인하지 않고 모두 수행합니다.',
};
