import type * as en from '../en/names.ts';

export const places: typeof en.places = {
  client: '클라이언트',
  'order-service-1': '주문 서비스 1',
  'order-service-2': '주문 서비스 2',
  'order-database': '주문 DB',
  relay: '메시지 릴레이',
  broker: '브로커',
  projection: '프로젝션',
  'projection-database': '프로젝션 DB',
  notification: '알림',
  'notification-database': '알림 DB',
  'mail-server': '메일 서버',
};

export const databases: typeof en.databases = {
  'order-service': '주문 DB',
  projection: '프로젝션 DB',
  notification: '알림 DB',
};

export const placeKinds: typeof en.placeKinds = {
  client: '클라이언트',
  service: '서비스',
  database: '데이터베이스',
  relay: '릴레이',
  broker: '브로커',
  consumer: '컨슈머',
  outside: '외부 시스템',
};

export const conditions: typeof en.conditions = {
  up: '정상',
  down: '중단됨',
  crashed: '크래시',
};

export const actors: typeof en.actors = {
  client: '클라이언트',
  controller: '컨트롤러',
  dispatcher: '디스패처',
  handler: '핸들러',
  repository: '리포지터리',
  aggregate: '애그리거트',
  relay: '릴레이',
  consumer: '컨슈머',
};

export const slots: typeof en.slots = {
  publishing: '발행 방식',
  concurrency: '동시 수정',
  consuming: '소비 방식',
  partitioning: '파티션 배정',
  client: '클라이언트',
  recognising: '반복된 요청',
};

export const variants: typeof en.variants = {
  'inside-aggregate': '애그리거트 안에서 발행',
  'cursor-polling': '아웃박스 없이 폴링 커서',
  'outbox-deleting': '아웃박스 + 삭제하는 릴레이',
  pessimistic: '비관적 락',
  'ack-first': '확인 응답 후 처리',
  'dedupe-apart-mark-first': '별도 트랜잭션의 중복 검사 (먼저)',
  'dedupe-apart-effect-first': '별도 트랜잭션의 중복 검사 (나중)',
  'round-robin': '키 없이 돌아가며',
  once: '한 번만 요청',
  'retry-same-id': '같은 ID로 재시도',
  'retry-new-id': '새 ID로 재시도',
  unrecognised: '모든 요청을 새것으로',
  'by-triggering-event': 'triggering_event로 알아봄',
  'after-commit': '커밋 후 발행',
  'outbox-polling': '아웃박스 + 폴링 발행기',
  none: '버전 확인 없음',
  optimistic: '낙관적 락',
  'optimistic-retry': '낙관적 락 + 재시도',
  naive: '단순 컨슈머: 처리 후 확인 응답',
  idempotent: '멱등 컨슈머',
  'by-aggregate': '애그리거트 ID 기준',
};

export const variantNotes: typeof en.variantNotes = {
  'inside-aggregate': '애그리거트의 메서드가 바로 발행합니다. 트랜잭션은 아직 실패할 수 있습니다.',
  'cursor-polling': '릴레이가 커서보다 큰 ID의 이벤트를 모두 발행하고 커서를 저장합니다.',
  'outbox-deleting': '이벤트와 아웃박스 행을 한 트랜잭션에 씁니다. 릴레이가 발행하고 그 행을 지웁니다.',
  pessimistic: '결정하기 전에 SELECT … FOR UPDATE로 잠급니다. 두 번째 핸들러는 첫 번째를 기다립니다.',
  'ack-first': '먼저 확인 응답을 보내고 나서 처리합니다. 그 사이에 죽으면 다시 전달되지 않습니다.',
  'dedupe-apart-mark-first': '한 트랜잭션에서 처리했다고 표시하고, 다음 트랜잭션에서 처리합니다.',
  'dedupe-apart-effect-first': '한 트랜잭션에서 처리하고, 다음 트랜잭션에서 처리했다고 표시합니다.',
  'round-robin': '레코드를 파티션에 돌아가며 보냅니다. 한 애그리거트의 이벤트끼리 앞지를 수 있습니다.',
  once: '클라이언트가 한 번만 요청하고 결과를 받아들입니다.',
  'retry-same-id': '응답이 없으면 같은 요청 ID로 다시 요청합니다. 최대 세 번입니다.',
  'retry-new-id': '응답이 없으면 새 요청 ID로 다시 요청합니다. 최대 세 번입니다.',
  unrecognised: '서비스가 도착한 요청을 모두 수행합니다.',
  'by-triggering-event': '불러온 이벤트에서 요청 ID를 찾으면 다시 수행하지 않습니다.',
  'after-commit': '커밋한 다음 발행하고, 실패하면 그대로 잊습니다.',
  'outbox-polling':
    '이벤트와 아웃박스 행을 한 트랜잭션에 씁니다. 릴레이가 미발행 행을 조회해 발행하고 표시합니다.',
  none: '아무도 버전을 확인하지 않아 마지막에 쓴 쪽이 이깁니다.',
  optimistic: 'WHERE 절에 기대 버전을 넣습니다. 충돌하면 클라이언트에게 오류로 알립니다.',
  'optimistic-retry': '충돌하면 다시 읽고 다시 결정합니다. 횟수에는 한도가 있습니다.',
  naive: '처리한 다음 확인 응답을 보냅니다. 중복 전달되면 한 번 더 처리합니다.',
  idempotent: '메시지 ID와 효과를 한 트랜잭션에 쓴 다음 확인 응답을 보냅니다.',
  'by-aggregate': '애그리거트 ID가 키이므로 한 애그리거트의 이벤트는 한 파티션에 모입니다.',
};

export const properties: typeof en.properties = {
  'no-phantom-event': '일어나지 않은 변경을 아무도 전해 듣지 않는다.',
  'no-early-event': '확정되기 전의 변경에 아무도 반응하지 않는다.',
  'in-order': '한 애그리거트의 이벤트는 순서대로 반영된다.',
  'atomic-outbox': '이벤트와 그 아웃박스 행은 함께 나타난다.',
  'command-once': '클라이언트가 한 번 뜻한 일은 한 번만 이루어진다.',
  'answered-truly': '이루어지지 않은 일을 “완료”라고 응답하지 않는다.',
  'no-stuck-message': '어떤 메시지도 영원히 기다리지 않는다.',
  'no-lost-event': '커밋된 모든 이벤트는 모든 구독자에게 도달한다.',
  'effect-once': '어떤 이벤트도 두 번 반영되지 않는다.',
  'no-lost-update': '수락된 변경이 모르는 사이에 덮어써지지 않는다.',
  'read-model-correct': '모두 처리되면 읽기 모델은 이벤트와 일치한다.',
  'something-happens': '이벤트가 구독자에게 도달한다.',
};

export const propertyNames: typeof en.propertyNames = {
  'no-lost-event': '유실 없음',
  'no-phantom-event': '유령 이벤트 없음',
  'no-early-event': '이른 반응 없음',
  'effect-once': '효과는 한 번',
  'no-lost-update': '갱신 분실 없음',
  'in-order': '순서 유지',
  'atomic-outbox': '원자적 아웃박스',
  'read-model-correct': '읽기 모델 일치',
  'command-once': '커맨드는 한 번',
  'answered-truly': '응답은 사실',
  'no-stuck-message': '막힌 메시지 없음',
  'something-happens': '이벤트 도달',
};

export const lightStates: typeof en.lightStates = {
  kept: '지금까지 지켜짐',
  waiting: '대기 중',
  'will-break': '깨질 예정',
  broken: '깨짐',
};

export const balances: typeof en.balances = {
  'orders-placed': '조회된 주문',
  'events-published': '발행',
  'events-projected': '프로젝션',
  'mails-sent': '메일',
  'updates-kept': '변경',
};

export const cargoes: typeof en.cargoes = {
  command: '커맨드',
  event: '이벤트',
  query: '조회',
  reply: '응답',
  mail: '메일',
};
