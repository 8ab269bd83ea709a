import type { PublishingId } from './publishing-table.ts';

export const publishingNotes = {
  'inside-aggregate':
    '애그리거트의 메서드가 커밋 전에 바로 발행합니다(이중 쓰기, dual write). 트랜잭션은 그 뒤에 실패할 수 있습니다.',
  'inside-transaction':
    '서비스가 INSERT 뒤, COMMIT 전에 발행합니다(이중 쓰기, dual write). 그동안 행은 잠겨 있고, 커밋은 그 뒤에 실패할 수 있습니다.',
  'after-commit': '커밋한 다음 발행합니다(이중 쓰기, dual write). 발행에 실패하면 다시 시도하지 않습니다.',
  'after-commit-reporting':
    '커밋한 다음 발행합니다. 발행에 실패하면 변경은 이미 커밋되었는데도 클라이언트에 "실패"로 응답합니다.',
  'after-commit-retrying':
    '커밋한 다음 브로커가 받을 때까지 다시 발행합니다. 아직 보내지 못한 이벤트는 메모리에만 있습니다.',
  'outbox-apart':
    '이벤트를 먼저 커밋하고 아웃박스 행은 별도의 트랜잭션에 씁니다. 릴레이가 발행하고 발행 표시를 합니다.',
  'cursor-polling': '릴레이가 events 테이블에서 ID가 커서보다 큰 이벤트를 모두 발행하고 커서를 저장합니다.',
  'cursor-giving-up':
    '릴레이가 바로 다음 ID를 기다리다가, 대기 시간이 지나면 그 ID를 건너뛰고 그다음 이벤트로 넘어갑니다.',
  'cursor-waiting':
    '릴레이가 바로 다음 ID의 이벤트만 가져갑니다. 빠진 ID는 아직 커밋 중인 트랜잭션의 것일 수 있기 때문입니다.',
  'transaction-horizon':
    '이벤트마다 트랜잭션 ID를 기록합니다. 릴레이는 아직 끝나지 않은 트랜잭션 중 가장 오래된 것보다 앞선 트랜잭션의 이벤트만 그 순서대로 읽습니다.',
  'flag-on-events':
    '아웃박스 없이 events 테이블의 published 열에 발행 여부를 둡니다. 릴레이가 미발행 행을 조회해 발행하고 그 행을 갱신합니다.',
  'outbox-polling':
    '이벤트와 아웃박스 행을 한 트랜잭션에 씁니다. 릴레이가 미발행 행을 조회해 발행하고 발행 표시를 합니다.',
  'outbox-deleting': '이벤트와 아웃박스 행을 한 트랜잭션에 씁니다. 릴레이가 발행하고 그 행을 지웁니다.',
  'outbox-batch':
    '릴레이가 미발행 행을 최대 세 개까지 조회해 하나씩 발행하고, 한 문장으로 모두 발행 표시를 합니다. 그 사이에 죽으면 배치 전체가 다시 발행됩니다.',
  'outbox-skipping':
    '발행할 수 없는 행은 제쳐 두었다가 발행할 수 있게 되면 다시 시도합니다. 뒤의 행은 멈추지 않고 먼저 발행되므로 순서가 뒤바뀝니다.',
  'log-tailing':
    'events 테이블이 아웃박스를 겸합니다. 릴레이가 트랜잭션 로그(binlog)에서 커밋된 이벤트를 읽어 발행하고, 읽은 위치를 가끔 저장합니다.',
  'outbox-in-document-rewriting': '릴레이가 항목에 발행 표시를 하려고, 읽어 둔 문서를 통째로 다시 씁니다.',
  'outbox-in-document':
    '상태와 아웃박스를 한 문서에 둡니다. 릴레이가 미발행 항목을 찾아 발행하고, 그 항목에만 발행 표시를 합니다.',
  'change-stream':
    '문서 저장소가 커밋된 문서의 모든 버전을 순서대로 릴레이에 전달합니다. 문서 안의 아웃박스에는 그 버전의 이벤트만 있습니다.',
  'catch-up-subscription':
    '브로커 없이 구독자마다 자기 체크포인트부터 이벤트 저장소의 커밋된 이벤트를 커밋 순서로 읽습니다.',
} satisfies Record<PublishingId, string>;
