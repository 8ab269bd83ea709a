import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '멤버 하나',
  note: '그룹의 멤버 하나가 모든 파티션을 맡습니다.',
};
