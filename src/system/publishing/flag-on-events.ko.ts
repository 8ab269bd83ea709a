import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'events 테이블의 발행 표시',
  note: '아웃박스 없이 events 테이블의 published 열에 발행 여부를 둡니다. 릴레이가 미발행 행을 조회해 발행하고 그 행을 갱신합니다.',
};
