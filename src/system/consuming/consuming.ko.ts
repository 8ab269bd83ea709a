import type { ConsumingId } from './consuming-table.ts';

export const consumingTexts = {
  'ack-first': '확인 응답 후 처리',
  naive: '단순 컨슈머: 처리 후 확인 응답',
  'dedupe-apart-mark-first': '기록 후 처리(별도 트랜잭션)',
  'dedupe-apart-effect-first': '처리 후 기록(별도 트랜잭션)',
  'check-first': '먼저 확인, 나중에 기록',
  'insert-first': '먼저 기록',
  idempotent: '멱등 컨슈머',
  'checkpoint-inside': '처리와 체크포인트를 한 트랜잭션에',
  'version-checked': '애그리거트 버전 확인',
} satisfies Record<ConsumingId, string>;
