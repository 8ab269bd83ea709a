import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '아웃박스 + 배치 발행기',
  note: '릴레이가 미발행 행을 최대 세 개까지 조회해 하나씩 발행하고, 한 문장으로 모두 발행 표시를 합니다. 그 사이에 죽으면 배치 전체가 다시 발행됩니다.',
};
