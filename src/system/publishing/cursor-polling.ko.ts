import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'events 테이블 폴링 + 커서',
  note: '릴레이가 events 테이블에서 ID가 커서보다 큰 이벤트를 모두 발행하고 커서를 저장합니다.',
};
