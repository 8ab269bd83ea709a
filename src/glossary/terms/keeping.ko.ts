import type { IdOf } from '../../base/id-of.ts';
import type { TermText } from '../form/term-text.ts';
import type { keepingTerms } from './keeping-terms.ts';

export const keepingTexts = {
  event: {
    name: '이벤트',
    also: ['도메인 이벤트'],
    definition:
      '업무에서 실제로 일어난 일을 과거형으로 이름 붙여 남긴 기록으로, 한번 남기면 고치지 않습니다.',
  },
  'event-sourcing': {
    name: '이벤트 소싱',
    definition:
      '상태를 덮어쓰는 대신 일어난 이벤트를 차례로 저장해 두고, 필요할 때 재연해 애그리거트의 상태를 얻는 방식입니다.',
  },
  'current-state': {
    name: '현재 상태',
    also: ['마지막 상태'],
    definition:
      '지금까지의 변경이 모두 반영된 모습으로, 행으로 저장하면 이것만 남고 거기까지 온 과정은 사라집니다.',
  },
  stream: {
    name: '이벤트 스트림',
    also: ['스트림'],
    definition: '애그리거트 하나에서 일어난 이벤트를 버전 차례로 이어 놓은 것입니다.',
  },
  crud: {
    name: 'CRUD',
    definition: '행을 만들고 읽고 고치고 지우는 저장 방식으로, 고칠 때마다 앞의 값은 사라집니다.',
  },
  'audit-log': {
    name: '감사 기록',
    also: ['감사 로그', '감사 로깅', '감사 테이블', '이력 테이블'],
    definition: '누가 언제 어떤 까닭으로 무엇을 바꿨는지를 데이터 옆에 따로 적어 두는 기록입니다.',
  },
  'impedance-mismatch': {
    name: '객체-관계 임피던스 불일치',
    also: ['임피던스 불일치', '임피던스 부정합'],
    definition:
      '서로 참조하는 객체와 여러 테이블에 나뉜 행의 구조가 달라서, 둘을 오갈 때마다 변환해야 하는 문제입니다.',
  },
  command: {
    name: '커맨드',
    also: ['명령'],
    definition: '어떤 일을 해 달라고 특정 대상에게 보내는 요청으로, 받은 쪽은 거절할 수 있습니다.',
  },
  aggregate: {
    name: '애그리거트',
    also: ['애그리게이트', '에그리거트', '집합체'],
    definition: '늘 함께 불러와 규칙을 검사하고 한 트랜잭션으로 저장하는 객체들의 묶음입니다.',
  },
  'aggregate-root': {
    name: '애그리거트 루트',
    also: ['루트 엔터티'],
    definition:
      '애그리거트를 대표하는 객체로, 바깥에서는 이 객체만 부르고 안쪽 객체에는 직접 손대지 않습니다.',
    usage: '프레임워크에 따라서는 기반 클래스의 이름이기도 합니다.',
  },
  process: {
    name: 'process',
    also: ['decide', '결정 함수'],
    definition: '애그리거트가 결정을 내리는 함수로, 상태와 커맨드를 보고 이벤트를 돌려주거나 거절합니다.',
  },
  apply: {
    name: 'apply',
    also: ['evolve', '적용 함수'],
    definition:
      '이벤트 하나를 상태에 반영해 다음 상태를 만드는 함수로, 이미 일어난 일이므로 거절하지 못합니다.',
  },
  rejection: {
    name: '거절',
    definition: '업무 규칙에 어긋나 커맨드를 받아들이지 않는다는 답으로, 아무것도 바뀌지 않습니다.',
  },
  fold: {
    name: '재연',
    also: ['리플레이', '재생', '폴드'],
    definition: '빈 상태에서 시작해 스트림의 이벤트를 하나씩 적용하면서 상태를 되살리는 일입니다.',
  },
  version: {
    name: '버전',
    also: ['애그리거트 버전', '엔터티 버전'],
    definition: '스트림 안에서 이벤트가 몇 번째인지를 1부터 빠짐없이 매긴 번호입니다.',
  },
  'command-handler': {
    name: '커맨드 핸들러',
    also: ['명령 핸들러'],
    definition: '커맨드 한 종류를 맡아 애그리거트를 불러오고 결정을 맡긴 뒤 그 결과를 저장하는 코드입니다.',
  },
  dispatcher: {
    name: '커맨드 디스패처',
    also: ['디스패처', '커맨드 버스'],
    definition: '들어온 커맨드를 그 타입에 등록된 핸들러로 보내 주는 구성 요소입니다.',
  },
  'handler-dictionary': {
    name: '핸들러 딕셔너리',
    definition: '어느 타입의 커맨드를 어느 핸들러가 처리하는지 디스패처가 찾아보는, 메모리에 있는 표입니다.',
  },
  'uncommitted-changes': {
    name: '미커밋 변경',
    also: ['커밋되지 않은 변경'],
    definition: '애그리거트가 발생시켰지만 아직 저장되지 않아 크래시가 나면 사라지는 이벤트입니다.',
  },
  repository: {
    name: '리포지터리',
    also: ['리포지토리', '레포지토리'],
    definition: '테이블을 몰라도 되도록 애그리거트를 통째로 꺼내고 저장해 주는 객체입니다.',
  },
  'event-producer': {
    name: '이벤트 프로듀서',
    also: ['프로듀서', '이벤트 발행기'],
    definition: '이벤트를 브로커에 넘겨 보내는 쪽입니다.',
  },
  'event-store': {
    name: '이벤트 저장소',
    also: ['이벤트 스토어'],
    definition:
      '스트림 끝에 이벤트를 덧붙이고, 버전이 어긋나면 받지 않으며, 새 이벤트를 구독자에게 알려 주는 데이터베이스입니다.',
  },
  'event-store-tables': {
    name: 'events, entities, snapshots 테이블',
    definition:
      '이벤트 저장소를 이루는 세 테이블로, 일어난 일과 엔터티마다의 현재 버전과 미리 계산해 둔 상태를 나눠 담습니다.',
  },
  'event-id': {
    name: '이벤트 ID',
    definition:
      '저장소 전체에서 이벤트를 구별하는 번호로, 커밋하기 전에 미리 받기 때문에 비는 번호가 생깁니다.',
  },
  'triggering-event': {
    name: 'triggering_event',
    also: ['원인 이벤트 ID', '원인 메시지 ID'],
    definition: '이벤트가 생긴 계기가 된 메시지의 ID로, 같은 메시지가 또 왔을 때 알아보려고 함께 저장합니다.',
  },
  'request-id': {
    name: '요청 ID',
    also: ['멱등 키'],
    definition: '같은 요청이면 몇 번을 다시 보내도 바뀌지 않는 ID로, 받는 쪽은 이것으로 반복을 알아봅니다.',
  },
  transaction: {
    name: '트랜잭션',
    definition: '데이터베이스 하나에 하는 여러 쓰기를 모두 되거나 모두 안 되도록 묶은 것입니다.',
  },
  commit: {
    name: '커밋',
    definition: '트랜잭션이 쓴 내용이 한꺼번에 확정되어 다른 쪽에도 보이기 시작하는 순간입니다.',
  },
  rollback: {
    name: '롤백',
    definition: '트랜잭션을 끝내면서 그때까지 쓴 내용을 하나도 남기지 않는 것입니다.',
  },
  sequence: {
    name: '시퀀스',
    also: ['자동 증가 번호'],
    definition:
      '새 행마다 다음 번호를 내주는 데이터베이스의 카운터로, 한번 내준 번호는 롤백되어도 회수하지 않습니다.',
  },
  'append-only': {
    name: '추가 전용',
    definition: '새 항목을 덧붙이기만 할 뿐, 이미 쓴 것은 고치거나 지우지 않는 방식입니다.',
  },
  snapshot: {
    name: '스냅샷',
    definition: '어느 버전까지의 상태를 저장해 두어, 불러올 때 그 뒤의 이벤트만 재연하면 되게 하는 것입니다.',
  },
  'replay-length': {
    name: '재연 길이',
    definition: '애그리거트 하나를 불러올 때 재연하게 되는 이벤트의 수입니다.',
  },
  'schema-version': {
    name: '스키마 버전',
    also: ['업캐스팅', '업캐스터'],
    definition:
      '이벤트나 스냅샷을 어떤 형식으로 썼는지 적어 둔 번호로, 읽는 쪽은 이것을 보고 옛 형식을 새 형식으로 바꿉니다.',
  },
  'optimistic-locking': {
    name: '낙관적 락',
    also: ['낙관적 잠금', '낙관적 동시성 제어'],
    definition: '잠그지 않고 각자 결정하게 두되, 그사이 버전이 바뀌었으면 저장을 거부하는 방식입니다.',
  },
  'pessimistic-locking': {
    name: '비관적 락',
    also: ['비관적 잠금'],
    definition: '결정할 대상을 먼저 잠가 두고, 다른 쪽은 차례가 올 때까지 기다리게 하는 방식입니다.',
  },
  'expected-version': {
    name: '기대 버전',
    also: ['예상 버전'],
    definition: '결정할 때 읽은 버전으로, 저장할 때 아직 그대로인지 확인하는 조건이 됩니다.',
  },
  'lost-update': {
    name: '갱신 분실',
    also: ['갱신 손실'],
    definition: '이미 수락된 변경이, 그것을 모르고 내린 다른 결정에 덮여 없던 일이 되는 것입니다.',
  },
  conflict: {
    name: '충돌',
    also: ['동시성 충돌'],
    definition: '같은 버전에서 출발한 결정이 둘이라 한쪽은 받아들일 수 없는 상황입니다.',
  },
  retry: {
    name: '재시도',
    definition: '실패한 일을 또 해 보는 것으로, 충돌한 뒤라면 다시 읽고 결정하는 데서부터 시작해야 합니다.',
  },
  invariant: {
    name: '불변식',
    also: ['불변 조건', '업무 규칙'],
    definition:
      '“예약한 금액은 신용 한도를 넘지 않는다”처럼, 어느 트랜잭션이 끝난 뒤에도 어긋나면 안 되는 규칙입니다.',
  },
} satisfies Record<IdOf<typeof keepingTerms>, TermText>;
