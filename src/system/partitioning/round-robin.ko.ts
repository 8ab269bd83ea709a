import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '키 없이 돌아가며',
  note: '레코드를 파티션에 돌아가며 보냅니다. 한 애그리거트의 이벤트끼리 앞지를 수 있습니다.',
};
