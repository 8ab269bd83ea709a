import type { PublishingId } from './publishing-table.ts';

export const publishingTexts = {
  'inside-aggregate': '애그리거트 안에서 발행',
  'inside-transaction': '트랜잭션 안에서 발행',
  'after-commit': '커밋 후 발행',
  'after-commit-reporting': '커밋 후 발행 + 실패를 응답',
  'after-commit-retrying': '커밋 후 발행 + 메모리에서 재시도',
  'outbox-apart': '별도 트랜잭션의 아웃박스',
  'cursor-polling': 'events 테이블 폴링 + 커서',
  'cursor-giving-up': 'events 테이블 폴링 + 빈 ID를 일정 시간만 기다리는 커서',
  'cursor-waiting': 'events 테이블 폴링 + 빈 ID를 기다리는 커서',
  'transaction-horizon': 'events 테이블 폴링 + 가장 오래된 미완료 트랜잭션까지만 읽는 커서',
  'flag-on-events': 'events 테이블의 발행 표시',
  'outbox-polling': '아웃박스 + 폴링 발행기',
  'outbox-deleting': '아웃박스 + 삭제하는 릴레이',
  'outbox-batch': '아웃박스 + 배치 발행기',
  'outbox-skipping': '아웃박스 + 건너뛰는 릴레이',
  'log-tailing': '트랜잭션 로그 테일링',
  'outbox-in-document-rewriting': '문서 안의 아웃박스 + 통째로 다시 쓰는 릴레이',
  'outbox-in-document': '문서 안의 아웃박스',
  'change-stream': '문서의 변경 스트림',
  'catch-up-subscription': '캐치업 구독',
} satisfies Record<PublishingId, string>;
