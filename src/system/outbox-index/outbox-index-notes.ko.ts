import type { OutboxIndexId } from './outbox-index-table.ts';

export const outboxIndexNotes = {
  without: '폴링할 때마다 이미 발행한 행까지 훑습니다. 찾는 행은 같지만 테이블이 커질수록 느려집니다.',
  with: '미발행 행에 인덱스가 있습니다. 테이블이 아무리 커도 폴링할 때 가져갈 행만 봅니다.',
} satisfies Record<OutboxIndexId, string>;
