import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'events 테이블 폴링 + 빈 ID를 기다리는 커서',
  note: '릴레이가 바로 다음 ID의 이벤트만 가져갑니다. 빠진 ID는 아직 커밋 중인 트랜잭션의 것일 수 있기 때문입니다.',
};
