import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '순서를 지키는 데드 레터',
  note: '데드 레터로 옮기고, 뒤에 온 같은 애그리거트의 이벤트도 순서대로 함께 옮깁니다.',
};
