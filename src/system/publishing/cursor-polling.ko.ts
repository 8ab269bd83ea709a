import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: '아웃박스 없이 폴링 커서',
  note: '릴레이가 커서보다 큰 ID의 이벤트를 모두 발행하고 커서를 저장합니다.',
};
