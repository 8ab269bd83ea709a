import type { IdOf } from '../../base/id-of.ts';
import type { TermText } from '../form/term-text.ts';
import type { beingToldTerms } from './being-told-terms.ts';

export const beingToldTexts = {
  broker: {
    name: '브로커',
    also: ['메시지 브로커', '이벤트 브로커'],
    definition: '받은 메시지를 토픽별로 담아 두고 구독하는 쪽에 전달하는 시스템입니다.',
  },
  'at-most-once': {
    name: '최대 한 번',
    definition: '메시지가 되풀이되지는 않지만 빠질 수는 있는 전달 방식입니다.',
  },
  'at-least-once': {
    name: '최소 한 번',
    definition: '메시지가 빠지지는 않지만 같은 것이 또 올 수는 있는 전달 방식입니다.',
  },
  'exactly-once': {
    name: '정확히 한 번',
    definition: '메시지가 몇 번 전달되든 반복을 알아보아 결과에는 한 번만 반영되는 것을 말합니다.',
  },
  acknowledgement: {
    name: '확인 응답',
    also: ['ack', '오프셋 커밋'],
    definition: '여기까지 처리했으니 다시 전달하지 않아도 된다고 컨슈머가 브로커에 알리는 것입니다.',
  },
  offset: {
    name: '오프셋',
    also: ['커밋된 오프셋'],
    definition:
      '파티션 안에서 레코드가 몇 번째인지를 나타내는 번호로, 그룹은 이어 읽을 곳을 이 번호로 커밋해 둡니다.',
  },
  'consumer-group': {
    name: '컨슈머 그룹',
    also: ['그룹'],
    definition: '토픽의 파티션을 나눠 맡아 레코드마다 그중 한 멤버만 처리하는 컨슈머들의 모임입니다.',
  },
  redelivery: {
    name: '재전달',
    definition: '확인 응답이 오지 않은 메시지를 브로커가 다시 전달하는 것입니다.',
  },
  duplicate: {
    name: '중복 메시지',
    also: ['중복 전달'],
    definition: '두 번 발행되었든 두 번 전달되었든, 앞서 받은 것과 같은 메시지입니다.',
  },
  idempotent: {
    name: '멱등',
    also: ['멱등성'],
    definition: '같은 일을 되풀이해도 처음 한 번 했을 때와 결과가 달라지지 않는 성질입니다.',
  },
  'idempotent-consumer': {
    name: '멱등 컨슈머',
    also: ['멱등 수신자'],
    definition:
      '처리 결과와 메시지 ID를 한 트랜잭션에 저장하고, ID가 이미 있는 메시지는 건너뛰는 컨슈머입니다.',
  },
  inbox: {
    name: '인박스',
    also: ['processed_messages'],
    definition: '컨슈머가 이미 처리한 메시지의 ID를 적어 두는 테이블입니다.',
  },
  'dedupe-window': {
    name: '중복 제거 기간',
    definition: '처리한 ID를 기억해 두는 기간으로, 이것이 지난 뒤에 온 중복은 새 메시지로 여겨집니다.',
  },
  'side-effect': {
    name: '외부 부수 효과',
    also: ['부수 효과', '사이드 이펙트'],
    definition: '보낸 메일이나 결제처럼 데이터베이스 밖에서 일어나 롤백해도 없던 일이 되지 않는 것입니다.',
  },
  'version-check': {
    name: '애그리거트 버전 확인',
    also: ['버전 확인'],
    definition:
      '이벤트의 버전이 바로 다음 것인지, 이미 반영했거나 건너뛴 것인지를 컨슈머가 따져 보는 방식입니다.',
  },
  'business-key': {
    name: '업무 키',
    definition: '주문 번호처럼 업무에서 원래 쓰는 ID로, 같은 일을 두 번 요청하면 이것으로 드러납니다.',
  },
  topic: {
    name: '토픽',
    definition:
      '브로커에서 메시지를 이름으로 나눠 담는 단위로, 여기서는 애그리거트 종류마다 하나씩 있습니다.',
  },
  partition: {
    name: '파티션',
    definition: '토픽을 이루는 로그 하나로, 레코드의 순서는 같은 파티션 안에서만 지켜집니다.',
  },
  'partition-key': {
    name: '파티션 키',
    definition: '브로커가 레코드를 어느 파티션에 넣을지 정할 때 보는 값으로, 여기서는 애그리거트 ID입니다.',
  },
  rebalance: {
    name: '리밸런스',
    also: ['리밸런싱'],
    definition: '멤버가 들어오거나 빠질 때처럼 그룹의 파티션을 멤버들에게 새로 나눠 주는 것입니다.',
  },
  fencing: { name: '펜싱', definition: '지난 세대의 멤버가 뒤늦게 보낸 요청을 받아들이지 않는 것입니다.' },
  'skip-locked': {
    name: 'SKIP LOCKED',
    definition:
      '다른 트랜잭션이 잠근 행은 빼고 조회하게 하는 구문으로, 여러 릴레이가 한 테이블을 나눠 처리할 때 씁니다.',
  },
  'durable-subscription': {
    name: '지속 구독',
    also: ['내구 구독'],
    definition: '구독자가 없는 사이에 발행된 것도 남겨 두었다가 돌아오면 전달하는 구독입니다.',
  },
  'poison-message': {
    name: '포이즌 메시지',
    also: ['독성 메시지'],
    definition: '컨슈머가 아무리 다시 시도해도 처리하지 못하는 메시지입니다.',
  },
  'dead-letter': {
    name: '데드 레터 토픽',
    also: ['데드 레터', '데드 레터 큐', 'DLQ'],
    definition: '컨슈머가 처리하지 못한 메시지를 옮겨 두고 나머지를 계속 처리할 수 있게 하는 토픽입니다.',
  },
  parked: {
    name: '격리됨',
    also: ['격리', '보류'],
    definition: '나중에 처리하려고 따로 옮겨 둔 상태로, 아직 반영되지 않았지만 유실된 것도 아닙니다.',
  },
  redrive: {
    name: '재투입',
    definition: '격리해 둔 메시지를, 대개 문제를 고친 뒤에, 컨슈머에 다시 넣어 주는 것입니다.',
  },
  'sequenced-dead-letter': {
    name: '순서를 지키는 데드 레터',
    definition:
      '실패한 메시지를 옮길 때 같은 애그리거트의 뒤 메시지도 따라 옮겨, 앞지르는 일이 없게 하는 방식입니다.',
  },
  'offset-reset': {
    name: 'auto.offset.reset',
    definition: '커밋된 오프셋이 없는 그룹이 어디서부터 읽을지 정하는 카프카 설정으로, 기본값은 맨 끝입니다.',
  },
  lag: {
    name: '컨슈머 랙',
    also: ['랙', '지연'],
    definition: '그룹이 커밋한 오프셋부터 로그 끝까지 아직 처리하지 않고 쌓여 있는 레코드의 수입니다.',
  },
} satisfies Record<IdOf<typeof beingToldTerms>, TermText>;
