import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '애그리거트 ID 기준',
  note: '애그리거트 ID가 키이므로 한 애그리거트의 이벤트는 한 파티션에 순서대로 모입니다.',
};
