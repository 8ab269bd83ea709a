import type { StoryTexts } from '../../form/story-text.ts';
import type { EventStoreStory } from './event-store-stories.ts';

export const eventStoreStoryTexts = {
  'rows-of-a-create': {
    title: 'create(): 행 셋, 커밋 하나',
    before: '첫 INSERT 전',
    watch:
      '새 주문을 받기로 결정했고, 이제 저장할 차례입니다. 이 서비스는 성급해서 커밋하기 전에 먼저 “수락됨”이라고 응답하고, 그 사이에 죽습니다. SQL 문을 하나씩 따라가 보세요.',
    watchCured:
      '행 셋도, 크래시도 같습니다. 다만 이제 커밋한 뒤에 응답합니다. SQL 문을 하나씩 따라가 보세요.',
    question: '서비스가 COMMIT 직전에 죽습니다. 클라이언트는 무엇을 듣고, 데이터베이스에는 무엇이 남을까요?',
    answers: {
      'told-and-there': '“수락됨”이라고 듣고, 주문도 있다',
      'told-in-vain': '“수락됨”이라고 들었지만, 주문은 없다',
      untold: '성공했다는 말을 듣지 못하고, 주문도 없다',
    },
    beats: {
      entity: {
        name: 'entities에 한 행',
        told: '키는 타입과 ID입니다. 다른 누군가가 이 주문을 먼저 만들었다면 이 INSERT가 실패합니다. 그래서 같은 주문이 두 번 생기지 않습니다.',
      },
      event: {
        name: 'events에 한 행',
        told: '시퀀스가 event_id를 주었고, 결과가 어떻게 되든 이 번호는 다시 나오지 않습니다. 다음은 아웃박스 행입니다. 세 행 모두 아직 다른 곳에서는 보이지 않습니다.',
      },
      gone: {
        name: '세 행이 사라짐',
        told: '죽은 프로세스의 트랜잭션은 롤백되어 한 행도 남지 않습니다. 클라이언트는 이미 “수락됨”이라고 들었습니다.',
      },
    },
    why: 'create()는 여러 INSERT이고, COMMIT이 되어야 비로소 주문이 됩니다. 그 전에 응답하면, 생기지 않을 수도 있는 행을 있다고 말하는 셈입니다.',
    held: '같은 크래시였지만 피해가 없었습니다. 행은 사라졌고, 클라이언트는 그런 행이 있다고 들은 적이 없습니다.',
    costs:
      '클라이언트가 커밋을 기다려야 합니다. 서비스가 커밋 직후에 죽으면 아무 응답도 못 받으므로 다시 물어야 합니다.',
  },
  'triggering-event-unread': {
    title: 'find(): 읽은 것 속에 있던 답',
    before: '첫 find() 전',
    watch:
      '클라이언트가 주문 금액을 150으로 바꿉니다. 서비스는 이벤트 2개마다 스냅샷을 씁니다. 서비스는 커밋한 뒤에 죽고, 클라이언트는 같은 ID로 다시 요청합니다. find()가 무엇을 읽는지 따라가 보세요.',
    watchCured:
      '같은 요청, 같은 크래시입니다. 다만 이제 find()로 읽은 것 가운데 이 요청의 ID가 있는지 확인합니다. 무엇을 읽는지 따라가 보세요.',
    question: '같은 요청이 두 번 옵니다. 주문은 몇 번 바뀔까요?',
    answers: {
      never: '한 번도 바뀌지 않는다',
      once: '한 번. 두 번째는 이미 처리한 요청임을 알아본다',
      twice: '두 번',
    },
    beats: {
      'one-event': {
        name: '스냅샷 없음, 이벤트 하나',
        told: 'find()는 가장 최근 스냅샷과 그 뒤의 이벤트를 찾습니다. 이벤트가 하나 있고, 이를 재연하면 버전 1입니다.',
      },
      snapshot: {
        name: '스냅샷 하나, 이벤트 없음',
        told: '앞선 변경으로 버전 2가 되었고, 스냅샷에 triggering_events까지 모두 담겨 있습니다. 바로 이 요청의 ID도 그 안에 있지만 아무도 보지 않습니다.',
      },
      twice: {
        name: '한 번 더 기록됨',
        told: '세 번째 이벤트가 두 번째와 같은 triggering_event로 기록되었습니다. 요청 하나가 주문을 두 번 바꿨습니다.',
      },
    },
    why: '이벤트마다 어떤 요청이나 메시지 때문에 생겼는지 triggering_event에 남습니다. find()는 그것을 이미 읽었는데 서비스가 확인하지 않아서, 모든 요청을 처음 온 것으로 여겼습니다.',
    held: 'find()가 읽은 triggering_events에 이 요청의 ID가 있었습니다. 서비스는 롤백하고 전과 같이 응답했으며 아무것도 쓰지 않았습니다.',
    costs: '스냅샷마다 그때까지의 모든 요청 ID를 담아야 하고, 다시 요청하는 쪽은 같은 ID를 써야 합니다.',
  },
  'no-row-affected': {
    title: 'update(): 0행도 응답이다',
    before: '두 find() 전',
    watch:
      '두 클라이언트가 같은 주문을 동시에 바꿉니다. 인덱스가 버전마다 이벤트를 하나만 허용하고, INSERT에는 ON CONFLICT DO NOTHING이 붙어 있습니다. SQL 문마다 몇 행에 적용되는지 보세요.',
    watchCured:
      '같은 두 클라이언트입니다. 다만 이제 entities의 UPDATE에 읽었던 버전을 조건으로 넣고, 적용된 행을 셉니다. SQL 문마다 몇 행에 적용되는지 보세요.',
    question: '둘 다 버전 1을 읽었고 버전 2를 쓰려고 합니다. 두 클라이언트는 무엇을 들을까요?',
    answers: {
      'both-count': '둘 다 “수락됨”이고, 두 변경이 모두 있다',
      'one-refused': '하나는 “수락됨”, 다른 하나는 충돌',
      'one-swallowed': '둘 다 “수락됨”인데, 변경 하나는 없다',
    },
    beats: {
      'one-row': {
        name: '첫 INSERT: 1행',
        told: '버전 2의 이벤트가 들어갔습니다. 다른 서비스도 버전 1을 보고 결정했고, 그 INSERT는 기다려야 합니다.',
      },
      'no-row': {
        name: '두 번째 INSERT: 0행',
        told: '버전 2는 이미 있으므로 DO NOTHING은 말 그대로 아무것도 하지 않습니다. 행도 없고 오류도 없습니다. 데이터베이스는 답했지만 아무도 듣지 않습니다.',
      },
      unheard: {
        name: '그래도 수락됨',
        told: '두 번째 서비스는 커밋하고 “수락됨”이라고 응답합니다. 그 변경은 기록된 적이 없습니다.',
      },
    },
    why: '적용된 행이 0개라는 것은 데이터베이스에게 오류가 아니라 응답입니다. 누군가 먼저 바꿨다는 뜻입니다. 행을 세지 않으면 그것을 성공으로 받아들입니다.',
    held: 'WHERE에 버전을 넣은 UPDATE가 0행에 적용되었습니다. 서비스는 그 수를 보고 롤백했고, 두 번째 클라이언트는 충돌이라고 들었습니다.',
    costs: '늦은 쪽은 다시 결정하거나 거절당합니다. 애그리거트 하나에 쓰는 쪽이 많을수록 더 자주 그렇습니다.',
  },
} satisfies StoryTexts<EventStoreStory>;
