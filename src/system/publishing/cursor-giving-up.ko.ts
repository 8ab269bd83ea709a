import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'events 테이블 폴링 + 빈 ID를 일정 시간만 기다리는 커서',
  note: '릴레이가 바로 다음 ID를 기다리다가, 대기 시간이 지나면 그 ID를 건너뛰고 그다음 이벤트로 넘어갑니다.',
};
