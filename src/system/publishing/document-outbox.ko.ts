import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '문서 안의 아웃박스',
  note: '상태와 아웃박스가 한 문서입니다. 릴레이가 미발행 항목을 찾아 발행하고 그 항목만 표시합니다.',
};
