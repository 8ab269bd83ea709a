import type * as en from '../en/names.ts';

export const placeWords: typeof en.placeWords = {
  roles: {
    client: '클라이언트',
    service: '서비스',
    database: 'DB',
    relay: '메시지 릴레이',
    broker: '브로커',
    handler: '이벤트 핸들러',
    'command-handler': '커맨드 핸들러',
    'process-manager': '프로세스 매니저',
    executor: '실행기',
    snapshotter: '스냅샷 프로세스',
    'query-service': '조회 서비스',
    projection: '프로젝션',
    'projection-database': '프로젝션 DB',
    notification: '알림 서비스',
    'notification-database': '알림 DB',
    'mail-server': '메일 서버',
    person: '담당자',
    outside: '외부 시스템',
  },
  businesses: {
    order: '주문',
    customer: '고객',
    campaign: '캠페인',
    publisher: '광고 게재 서비스',
    manager: '캠페인 담당자',
    booking: '출장 예약',
    template: '템플릿',
    post: '게시글',
    employee: '직원',
    airline: '항공사',
    hotel: '호텔',
  },
  ofBusiness: (business, role) => `${business} ${role}`,
  publisher: '발행자',
  asker: '외부에 요청하는 쪽',
};

export const placeKinds: typeof en.placeKinds = {
  client: '클라이언트',
  service: '서비스',
  database: '데이터베이스',
  relay: '릴레이',
  broker: '브로커',
  consumer: '컨슈머',
  person: '사람',
  outside: '외부 시스템',
};

export const conditions: typeof en.conditions = {
  up: '정상',
  down: '중단됨',
  crashed: '크래시로 종료됨',
};

export const actors: typeof en.actors = {
  client: '클라이언트',
  controller: '컨트롤러',
  dispatcher: '디스패처',
  handler: '핸들러',
  repository: '리포지터리',
  aggregate: '애그리거트',
  upcaster: '업캐스터',
  reader: '리더',
  relay: '릴레이',
  consumer: '컨슈머',
};

export const scenarios: typeof en.scenarios = {
  order: '주문',
  campaign: '광고 캠페인',
  'order-saga': '주문과 고객, 두 서비스',
  'usage-count': '템플릿 사용 횟수',
  post: '게시글, 열 단계로',
  boundaries: '캠페인의 애그리거트 경계',
  'campaign-saga': '광고 캠페인과 외부 게재',
  trip: '출장 예약',
};

export const slots: typeof en.slots = {
  keeping: '애그리거트 저장 방식',
  snapshots: '스냅샷',
  'snapshot-every': '스냅샷 간격',
  'stream-length': '시작할 때의 스트림',
  versioning: '이전 버전의 이벤트',
  'older-snapshots': '이전 버전의 스냅샷',
  'personal-data': '개인정보',
  publishing: '발행 방식',
  relays: '릴레이 수',
  'outbox-index': '아웃박스 인덱스',
  'position-every': '위치 저장 간격',
  'position-order': '위치 저장 시점',
  concurrency: '동시 수정',
  consuming: '소비 방식',
  members: '그룹 멤버',
  subscription: '구독',
  starting: '오프셋이 없을 때',
  failing: '실패한 메시지',
  effect: '알림 방식',
  partitioning: '파티션 배정',
  client: '클라이언트',
  recognising: '반복된 요청',
  answering: '응답 시점',
  outside: '외부 시스템',
  coordination: '협력 방식',
  compensation: '보상',
  isolation: '격리성',
  'saga-state': '사가 상태 저장',
  boundary: '애그리거트 경계',
  correlation: '응답의 사가 찾기',
  deadline: '사가의 기한',
  reading: '조회',
};

export const properties: typeof en.properties = {
  'no-phantom-event': '일어나지 않은 변경의 이벤트는 발행되지 않는다.',
  'no-early-event': '커밋되기 전의 변경에는 어떤 구독자도 반응하지 않는다.',
  'in-order': '한 애그리거트의 이벤트는 중복을 빼면 순서대로 반영된다.',
  'atomic-outbox': '이벤트와 그 아웃박스 행은 함께 커밋된다.',
  'snapshot-true': '스냅샷은 이벤트와 일치한다.',
  forgotten: '모두 처리되면 잊어 달라고 한 사람의 정보를 어디서도 읽을 수 없다.',
  'short-replay': '애그리거트를 찾을 때 이벤트를 100개 넘게 재연하지 않는다.',
  'command-once': '클라이언트가 한 번 의도한 요청은 두 번 처리되지 않는다.',
  'credit-kept': '누구에게도 신용 한도보다 많이 예약해 주지 않는다.',
  'saga-consistent': '모두 처리되면 한 업무는 전부 이루어졌거나 전부 취소되어 있다.',
  'saga-ends': '시작한 사가는 모두 끝난다.',
  'nothing-taken-back': '“승인됨”이라고 알린 주문을 사가가 나중에 되돌리지 않는다.',
  'rule-kept': '여러 엔터티에 걸친 규칙이 한순간도 깨지지 않는다.',
  'rule-kept-at-rest': '정지 상태에서는 여러 엔터티에 걸친 규칙이 지켜져 있다.',
  audited: '모두 처리되면 변경마다 누가 왜 바꿨는지 기록이 하나씩 있고, 기록마다 그 변경이 있다.',
  'outside-once': '한 가지 일은 외부 시스템에서 한 번만 일어난다.',
  'answered-truly': '처리되지 않은 요청에 “수락”이라고 응답하지 않는다.',
  'read-your-writes': '완료 응답을 받은 변경은 그 뒤의 조회에서 보인다.',
  'no-stuck-message': '격리된 것을 빼면, 처리되지 않고 계속 남는 메시지가 없다.',
  'no-lost-event': '커밋된 모든 이벤트는 모든 구독자에게 도달하거나, 그 구독자를 위해 격리되어 남는다.',
  'effect-once': '어떤 이벤트도 한 구독자에게 두 번 반영되지 않는다.',
  'no-lost-update': '수락된 변경은 모두 직전 변경을 알고 결정된 것이며, 덮어써지지 않는다.',
  'read-model-correct': '모두 처리되면 읽기 모델은 이벤트와 일치한다.',
  'something-happens': '이벤트가 구독자에게 도달한다.',
};

export const propertyNames: typeof en.propertyNames = {
  'no-lost-event': '유실 없음',
  'no-phantom-event': '유령 이벤트 없음',
  'no-early-event': '이른 반응 없음',
  'effect-once': '중복 반영 없음',
  'no-lost-update': '갱신 분실 없음',
  'in-order': '순서 유지',
  'atomic-outbox': '원자적 아웃박스',
  'read-model-correct': '읽기 모델 일치',
  'snapshot-true': '스냅샷 일치',
  forgotten: '개인정보 삭제',
  'short-replay': '짧은 재연',
  'command-once': '한 번만 처리',
  'credit-kept': '신용 한도 준수',
  'saga-consistent': '사가 일관성',
  'saga-ends': '사가 종료',
  'nothing-taken-back': '되돌림 없음',
  'rule-kept': '규칙 준수',
  'rule-kept-at-rest': '정지 시 규칙 준수',
  audited: '감사 기록',
  'outside-once': '외부에서 한 번만',
  'answered-truly': '사실대로 응답',
  'read-your-writes': '자신이 쓴 것 읽기',
  'no-stuck-message': '막힌 메시지 없음',
  'something-happens': '이벤트 도달',
};

export const lightStates: typeof en.lightStates = {
  kept: '지금까지 지켜짐',
  waiting: '대기 중',
  parked: '격리됨, 유실 아님',
  unjudged: '아직 판정 전',
  'will-break': '결국 깨짐',
  broken: '깨짐',
};

export const balances: typeof en.balances = {
  'orders-placed': '주문',
  'credit-within-limit': '신용 한도',
  'campaigns-created': '캠페인',
  'ads-running': '광고 위치',
  'changes-requested': '변경 요청',
  'posts-written': '게시글',
  'needless-conflicts': '불필요한 충돌',
  'flights-and-hotels': '항공편과 호텔',
  'events-published': '발행',
  'effects-applied': '반영',
  'mails-sent': '메일',
  'updates-kept': '변경',
};

export const balanceNotes: typeof en.balanceNotes = {
  'orders-placed': '클라이언트가 요청했고 거절되지 않은 주문 / 서비스가 커밋한 주문입니다.',
  'credit-within-limit':
    '고객의 신용 한도 / 커밋된 고객 이벤트가 예약한 금액에서 해제한 금액을 뺀 값입니다. 고객이 여럿이면 남은 한도가 가장 적은 고객입니다.',
  'campaigns-created': '클라이언트가 요청했고 거절되지 않은 캠페인 / 서비스가 커밋한 캠페인입니다.',
  'ads-running': '커밋된 캠페인 이벤트가 켠 광고 위치에서 끈 위치를 뺀 수 / 읽기 모델에 집계된 수입니다.',
  'changes-requested': '클라이언트가 요청했고 거절되지 않은 변경 / 서비스가 커밋한 변경 요청입니다.',
  'posts-written': '클라이언트가 요청했고 거절되지 않은 게시글 / 서비스가 커밋한 게시글입니다.',
  'needless-conflicts':
    '없어야 함 / 커맨드가 자기와 상관없는 변경에 밀려 거부되거나 다시 시도된 횟수. 매체사와 캠페인 사이, 또는 서로 다른 캠페인 사이의 충돌입니다.',
  'flights-and-hotels':
    '항공사가 예약하고 취소하지 않은 항공편 / 예약된 호텔입니다. 출장마다 둘 다 있거나 둘 다 없어야 합니다.',
  'events-published':
    '커밋된 이벤트 / 브로커에 있는 서로 다른 이벤트입니다. 유령 이벤트는 세고 중복은 세지 않습니다.',
  'effects-applied': '커밋된 이벤트를 구독자마다 한 번씩 / 구독자가 실제로 반영한 횟수입니다.',
  'mails-sent': '메일을 보내야 하는 커밋된 이벤트 / 보낸 메일입니다.',
  'updates-kept':
    '커밋된 이벤트 / 애그리거트 스트림의 서로 다른 버전입니다. 버전이 같은 두 이벤트는 서로를 모른 채 결정된 것입니다(갱신 분실). 문서 저장소에서는 앞의 것이 실제로 덮어써집니다.',
};

export const cargoes: typeof en.cargoes = {
  command: '커맨드',
  event: '이벤트',
  query: '조회',
  reply: '응답',
  mail: '메일',
};
