import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '애그리거트 버전으로',
  note: '지난 이벤트는 무시하고, 다음 이벤트는 반영하고, 앞선 이벤트는 그 전 것을 기다립니다.',
};
