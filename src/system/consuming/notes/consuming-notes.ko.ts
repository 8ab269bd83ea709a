import type { ConsumingId } from '../consuming-table.ts';

export const consumingNotes = {
  'ack-first':
    '먼저 확인 응답(ack)을 보내고 나서 처리합니다. 그 사이에 죽으면 재전달되지 않으므로 최대 한 번(at-most-once) 전달입니다.',
  naive:
    '처리한 다음 확인 응답(ack)을 보냅니다. 최소 한 번(at-least-once) 전달이므로, 중복 전달되면 한 번 더 처리합니다.',
  'dedupe-apart-mark-first': '한 트랜잭션에서 처리했다고 기록하고, 다음 트랜잭션에서 처리합니다.',
  'dedupe-apart-effect-first': '한 트랜잭션에서 처리하고, 다음 트랜잭션에서 처리했다고 기록합니다.',
  'check-first':
    '한 트랜잭션에서 메시지 ID를 찾아보고, 처리하고, 마지막에 ID를 씁니다. 둘이 동시에 찾아보면 한쪽은 처리를 끝낸 뒤 ID를 쓸 때에야 실패합니다.',
  'insert-first':
    '한 트랜잭션에서 메시지 ID를 ON CONFLICT DO NOTHING으로 먼저 쓰고, 행이 들어갔을 때만 처리합니다. 실패하는 SQL 문이 없습니다.',
  idempotent: '메시지 ID와 처리 결과를 한 트랜잭션에 쓴 다음 확인 응답(ack)을 보냅니다.',
  'checkpoint-inside':
    '처리 결과와 체크포인트를 한 트랜잭션에 씁니다. 전달은 여러 번일 수 있지만 DB에는 정확히 한 번(exactly-once)만 반영됩니다.',
  'version-checked':
    '이미 반영한 버전의 이벤트는 무시하고, 바로 다음 버전은 반영하며, 버전을 건너뛴 이벤트는 빠진 이벤트가 올 때까지 보류합니다.',
} satisfies Record<ConsumingId, string>;
