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
};

export const variants: typeof en.variants = {
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
  'no-lost-event': '커밋된 모든 이벤트는 모든 구독자에게 도달한다.',
  'effect-once': '어떤 이벤트도 두 번 반영되지 않는다.',
  'no-lost-update': '수락된 변경이 모르는 사이에 덮어써지지 않는다.',
  'read-model-correct': '모두 처리되면 읽기 모델은 이벤트와 일치한다.',
  'something-happens': '이벤트가 구독자에게 도달한다.',
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
