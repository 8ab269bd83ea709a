import type { LessonTextOf } from '../form/lesson-text.ts';
import type { eventStoreTables } from './lesson.ts';

export const eventStoreTablesText: LessonTextOf<typeof eventStoreTables> = {
  objectives: [
    '커맨드 하나로 어느 테이블에 행이 추가되고 어느 행이 갱신되는지 예측할 수 있습니다.',
    '이벤트 ID에는 왜 빈 번호가 생기고 버전에는 생기지 않는지 설명할 수 있습니다.',
  ],
  belief: '이벤트 저장소는 INSERT만 하니까 UPDATE가 나올 일이 없죠.',
  intro: [
    '이 이벤트 저장소는 테이블 세 개입니다. events에는 이벤트마다 한 행, entities에는 애그리거트마다 현재 버전을 담은 한 행이 있습니다. snapshots에는 미리 재연해 둔 상태가 있는데, 다음 레슨에서 따로 다룹니다.',
    '하는 일은 세 가지입니다. create()는 새 애그리거트를 쓰고, find()는 읽고, update()는 이벤트를 덧붙입니다. 저마다 SQL 문 몇 개이고, 실행 옆에 그대로 보입니다.',
    'create()와 update()를 한 문장씩 따라간 다음, 번호 하나가 사라지는 것을 봅니다. 그리고 아무 장애 없이 번호를 직접 없애 봅니다.',
  ],
  follows: 'Chris Richardson의 《마이크로서비스 패턴》 6장, Eventuate Local의 테이블.',
  steps: {
    'one-cell': '생성하고 수정하기',
    'a-gap': '거부된 커밋 다음에',
    'a-gap-in-good-health': '모두 정상인데 빈 번호',
    'what-find-reads': 'find()가 읽는 것',
  },
  episodes: {
    'one-cell': {
      before: '첫 INSERT 전',
      watch:
        '클라이언트가 order-2를 생성합니다. 응답을 받으면 두 번째 커맨드가 같은 주문의 금액을 150으로 바꿉니다. SQL 문을 하나씩 따라가 보세요.',
      question:
        '수정할 때 이 주문의 이벤트는 하나입니다. 수정은 어떤 행을 바꿀까요? 아웃박스는 빼고 답하세요.',
      answers: {
        'inserted-only': 'events에 한 행이 추가되고, 그 밖에는 바뀌지 않는다',
        'inserted-and-updated': 'events에 한 행이 추가되고, entities의 한 행이 갱신된다',
        'event-updated': 'events에 있던 이 주문의 행이 갱신된다',
        'entity-each': 'events와 entities에 한 행씩 추가된다',
      },
      beats: {
        entity: {
          name: 'create(): entities',
          told: '첫 행은 order-2가 있고 버전이 1이라는 뜻입니다. 키가 타입과 ID라서 다른 클라이언트가 같은 주문을 또 만들 수 없습니다.',
        },
        event: {
          name: 'create(): events',
          told: 'event_data는 JSON이고 재연에 필요한 것을 모두 담습니다. triggering_event는 이 이벤트의 원인이 된 요청의 ID입니다.',
        },
        created: {
          name: '한 번의 커밋',
          told: '두 행이, 그리고 아웃박스의 행까지 같은 순간에 다른 쪽에도 보이게 되었습니다.',
        },
        found: {
          name: 'find()',
          told: 'SQL 문 하나가 order-2의 이벤트를 차례로 읽습니다. 하나뿐이고, 서비스는 버전 1에서 출발합니다.',
        },
        'next-event': {
          name: 'update(): events',
          told: '다음 ID와 버전 2를 가진 새 행입니다. 첫 이벤트의 행은 그대로입니다.',
        },
        updated: {
          name: 'update(): entities',
          told: '아직 1이라고 적힌 행에서 칸 하나를 2로 바꿉니다. 다른 값이 적혀 있었다면 맞는 행이 없어 아무것도 쓰지 못합니다.',
        },
        revised: { name: '커밋됨', told: 'events에 두 행, entities에 한 행입니다.' },
      },
      seen: '이벤트는 추가만 됩니다. 그러나 애그리거트마다 갱신되는 칸이 하나 있습니다. entity_version입니다. 이 칸을 갱신하면서 다른 쪽이 먼저 바꾸지 않았는지 알게 됩니다. 금액은 어느 열에도 없고, event_data를 재연해서 얻습니다.',
    },
    'a-gap': {
      before: '커밋하기 전',
      watch:
        '서비스 1이 버전 1인 order-1을 수정합니다. 이벤트는 INSERT했지만 COMMIT이 거부됩니다. 그다음 다른 클라이언트가 서비스 2를 통해 같은 주문을 수정합니다.',
      question: '두 번째 클라이언트의 이벤트 앞에서 어떤 번호가 비게 될까요?',
      answers: {
        none: '비지 않는다. 롤백된 번호를 다시 쓴다',
        id: '이벤트 ID는 비고, 버전은 비지 않는다',
        'id-and-version': '이벤트 ID도 버전도 빈다',
      },
      beats: {
        refused: {
          name: '거부됨',
          told: '이 트랜잭션이 쓴 행이 모두 사라졌습니다. 아무도 본 적이 없는 행입니다.',
        },
        told: {
          name: '클라이언트의 응답',
          told: '“실패”입니다. 맞는 말이고, 다시 시도해도 됩니다.',
        },
        next: {
          name: '다음 이벤트',
          told: '서비스 2는 버전 1인 order-1을 읽었으므로 이 이벤트는 버전 2입니다. ID는 시퀀스가 줍니다.',
        },
        committed: { name: '커밋됨', told: 'events 테이블의 ID를 보세요. 1, 2, 4입니다.' },
      },
      seen: '시퀀스는 번호를 돌려받지 않습니다. INSERT할 때 번호를 내주고, 트랜잭션이 어떻게 되든 그 번호는 다시 나오지 않습니다. 버전은 읽은 버전에서 세기 때문에 비지 않습니다.',
    },
  },
  challenges: {
    'a-gap-in-good-health': {
      title: '모두 정상인데 빈 번호',
      brief:
        '두 클라이언트가 order-1을 수정합니다. 장애는 없습니다. 마지막에 새 이벤트가 하나, 버전 2로 남고 그 ID가 4여야 합니다. 3은 영영 비어 있어야 합니다.',
      why: '두 서비스가 모두 INSERT했으므로 ID를 둘 다 받았습니다. ID 3을 받은 쪽이 entities의 행에 늦게 도착해 다른 버전을 보았고, 롤백되었습니다.',
      cured:
        '이제 서비스마다 INSERT하기 전에 entities의 행부터 잠급니다. 두 번째는 첫 번째가 커밋한 뒤에야 ID를 받으므로, 장애가 없으면 두 ID가 모두 쓰입니다. 커밋이 거부되면 번호는 여전히 빕니다. 어떻게 잠가도 번호를 돌려받지는 못합니다.',
    },
  },
  costs: [
    '“마지막으로 본 ID 다음부터” 읽는 쪽은 이 빈 번호와, 늦게 커밋되는 ID를 감당해야 합니다.',
    '한 애그리거트의 변경은 모두 같은 칸을 하나씩 차례로 갱신합니다.',
    'find()는 이벤트가 다섯 개든 오천 개든 모두 읽습니다.',
  ],
  simplified: [
    'Eventuate Local은 events에 버전을 두지 않습니다. 여기서는 다른 많은 이벤트 저장소처럼 이벤트마다 스트림 안의 순서를 적습니다.',
    'event_data는 쓴 그대로입니다. 옛 이벤트와 스키마는 다른 곳에서 다룹니다.',
  ],
  closing: {
    'created-twice': {
      question: '두 클라이언트가 같은 새 주문을 같은 순간에 CreateOrder로 생성합니다. 무슨 응답을 받을까요?',
      answers: {
        'both-accepted': '둘 다 수락',
        'one-conflict': '하나는 수락, 다른 하나는 충돌',
        'one-rejected': '하나는 수락, 다른 하나는 거절. 이미 있는 주문이다',
      },
      why: '둘 다 찾지 못했으므로 process()는 둘 다 받아들였습니다. 두 번째 INSERT가 entities에서 이미 있는 키를 만났습니다. 업무 규칙의 거절이 아니라 저장소의 충돌입니다.',
    },
    'asked-again': {
      question:
        '서비스가 커밋한 뒤에 죽고, 클라이언트가 같은 요청 ID로 다시 요청합니다. 이 서비스는 triggering_event에서 그 ID를 찾아봅니다. 이 요청의 이벤트는 몇 개일까요?',
      answers: { never: '없다', once: '하나', twice: '둘' },
      why: 'find()가 이벤트와 함께 triggering_event도 읽었습니다. 서비스는 같은 요청임을 알아보고 전과 같이 응답했으며, 아무것도 쓰지 않았습니다.',
    },
    'lost-at-the-insert': {
      question:
        'events에 대한 INSERT가 도착하기 전에 연결이 끊기고, 그다음 다른 클라이언트가 주문을 수정합니다. 어떤 번호가 빌까요?',
      answers: {
        none: '비지 않는다',
        id: '이벤트 ID는 비고, 버전은 비지 않는다',
        'id-and-version': '이벤트 ID도 버전도 빈다',
      },
      why: 'ID는 INSERT가 받습니다. 이 INSERT는 실행되지 않았으므로 받은 ID도 없습니다.',
    },
  },
  takeHome: '이벤트는 INSERT만 하지만, 갱신되는 칸이 하나 있다. 그 칸이 락이다.',
};
