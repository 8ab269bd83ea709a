import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '문서 안의 아웃박스 + 통째로 다시 쓰는 릴레이',
  note: '릴레이가 항목에 발행 표시를 하려고, 읽어 둔 문서를 통째로 다시 씁니다.',
};
