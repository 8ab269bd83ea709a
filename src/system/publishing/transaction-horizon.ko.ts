import type { VariantText } from '../variant-text.ts';

export const text: VariantText = {
  name: 'events 테이블 폴링 + 가장 오래된 미완료 트랜잭션까지만 읽는 커서',
  note: '이벤트마다 트랜잭션 ID를 기록합니다. 릴레이는 아직 끝나지 않은 트랜잭션 중 가장 오래된 것보다 앞선 트랜잭션의 이벤트만 그 순서대로 읽습니다.',
};
