import type * as en from '../../en/late/code-path.ts';

export const codePath: typeof en.codePath = {
  title: '커맨드가 지나는 코드',
  none: '이 시나리오에는 따라갈 코드 경로가 없습니다.',
  place: (number, count) => `${count}곳 중 ${number}번째`,
  previous: '이전 코드 ([)',
  next: '다음 코드 (])',
  follow: '실행을 따라가기',
  ran: '방금 실행됨',
  stations: {
    service: {
      name: (aggregate) => `${aggregate}Service`,
      see: '커맨드마다 메서드가 하나씩 있습니다. 애그리거트를 새로 만드는 커맨드는 save(command)로 저장하고, 나머지는 update(id, command)로 대상 애그리거트를 갱신합니다.',
    },
    repository: {
      name: () => '리포지토리: save, find, update',
      see: 'ID로 애그리거트를 찾고, 커맨드를 처리하게 하고, 발생한 이벤트를 적용하고, 저장합니다. 어떤 도메인이든 순서는 같습니다.',
    },
    'found-by-type': {
      name: () => '타입으로 찾기',
      see: '주문 애그리거트의 바탕입니다. 커맨드나 이벤트의 타입으로 메서드를 찾습니다. 메서드가 없는 타입이 있으면 컴파일되지 않습니다.',
    },
    process: {
      name: (aggregate) => `${aggregate}: process`,
      see: '커맨드 타입마다 메서드가 하나씩 있습니다. 이벤트를 내놓을지 거절할지 결정만 하고, 상태는 바꾸지 않습니다.',
    },
    apply: {
      name: (aggregate) => `${aggregate}: apply`,
      see: '이벤트 타입마다 메서드가 하나씩 있습니다. 다음 상태를 돌려주며 거절하지 않습니다. 이벤트는 이미 일어난 일이기 때문입니다.',
    },
    'event-store': {
      name: () => '저장: insert',
      see: '결정된 것을 씁니다. 이벤트로 저장할 때, 새 애그리거트는 entities 행 다음에 이벤트를, 이미 있는 애그리거트는 이벤트 다음에 새 버전을 씁니다. 그 버전을 받는 행이 없으면 누군가 먼저 바꾼 것입니다.',
    },
    lock: {
      name: () => '동시성 제어',
      see: '쓰기를 지키는 장치입니다. 낙관적 잠금이면 불러온 버전을 조건으로 걸고, 잠금이 없으면 무엇이 있든 덮어씁니다.',
    },
    outbox: {
      name: () => '내보낼 준비',
      see: '발행 방식이 쓰기와 함께 하는 일입니다. 아웃박스라면 이벤트마다 항목을 하나 더 쓰고, 이벤트와 함께 커밋되거나 함께 취소됩니다.',
    },
    relay: {
      name: () => '릴레이',
      see: '따로 도는 프로세스입니다. 커밋된 것을 가져와 발행합니다. 발행하고 나서 그 사실을 적기 전에 죽으면 다시 발행합니다.',
    },
    subscriber: {
      name: () => '구독자',
      see: '메시지 하나를 한 번 처리해 봅니다. 중복 검사, 실제 작업, 확인 응답(ack)을 어떤 순서로 하고 무엇을 한 트랜잭션에 넣는지가 패턴을 가릅니다.',
    },
    handler: {
      name: () => '이벤트 핸들러',
      see: '이벤트 타입마다 핸들러가 하나씩 있고, 이벤트와 그 메타데이터(ID, 애그리거트 등)를 담은 컨텍스트를 받습니다. 핸들러가 없는 타입은 지나칩니다.',
    },
  },
};
