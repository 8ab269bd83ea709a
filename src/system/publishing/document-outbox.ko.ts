import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '문서 안의 아웃박스',
  note: '상태와 아웃박스를 한 문서에 둡니다. 릴레이가 미발행 항목을 찾아 발행하고, 그 항목에만 발행 표시를 합니다.',
};
