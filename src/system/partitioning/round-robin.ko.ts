import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '키 없이 돌아가며',
  note: '레코드를 파티션에 돌아가며 보냅니다. 한 애그리거트의 이벤트도 여러 파티션에 흩어져 순서가 보장되지 않습니다.',
};
