import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '멤버 둘',
  note: '파티션을 나눠 맡습니다. 리밸런스가 일어나면 다시 배정되고, 작업 중이던 멤버는 펜싱됩니다.',
};
