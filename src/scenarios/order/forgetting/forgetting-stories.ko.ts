import type { StoryTexts } from '../../form/story-text.ts';
import type { ForgettingStory } from './forgetting-stories.ts';

export const forgettingStoryTexts = {
  'name-in-the-view': {
    title: '복사해 간 이름',
    before: '키를 삭제하기 전',
    watch:
      'Mina가 자기 정보를 지워 달라고 합니다. 이름은 이벤트에 들어 있고 이벤트는 고쳐 쓰지 않습니다. 그래서 이름은 처음부터 Mina만의 키로 암호화되어 “enc:…”로 저장되었고, 키는 키 테이블에 따로 있습니다. CustomerForgotten을 저장했고, 같은 트랜잭션에서 이제 그 키를 삭제하려고 합니다.',
    watchCured:
      '요청도 키도 같습니다. 다만 이제 읽기 모델이 CustomerForgotten을 처리합니다. 끝까지 실행해 보세요.',
    question: '키를 삭제했고 모든 처리가 끝났습니다. 이름을 어디서 읽을 수 있을까요?',
    answers: {
      nowhere: '어디서도 읽을 수 없다',
      events: '이벤트에서. 이벤트는 지우지 않으니까',
      view: '읽기 모델에서',
    },
    beats: {
      deleted: {
        name: '사라진 키',
        told: '로그는 한 바이트도 바뀌지 않았습니다. 하지만 events에서도 아웃박스에서도 브로커에서도 “enc:…”는 이제 뜻 없는 문자열입니다.',
      },
      known: {
        name: '그대로 남은 “Mina”',
        told: '프로젝션은 키가 있을 때 이름을 복호화해 복사해 두었습니다. CustomerForgotten이 왔지만 이 프로젝션은 아무 일도 하지 않았습니다.',
      },
    },
    why: '크립토 슈레딩은 암호화된 것만 지웁니다. 프로젝션은 읽은 것을 복사해 두려고 있는 것이고, 평문으로 적어 둔 것은 키를 없애도 그대로입니다.',
    held: '커밋과 함께 키가 사라졌고, 프로젝션은 통보를 받자 이름을 FORGOTTEN으로 덮어썼습니다. 한도와 예약 금액은 남습니다. 개인정보가 아니기 때문입니다.',
    costs:
      '고객의 이벤트를 읽을 때마다 키를 찾아야 하고, 키가 없는 경우도 처리해야 합니다. 개인정보를 복사하는 구독자는 내년에 추가될 것까지 모두 CustomerForgotten을 처리해야 합니다. 키가 영구 백업에 들어가서도 안 됩니다. “이벤트에 평문으로” 저장했다면 로그를 고쳐 쓰는 것밖에 방법이 없습니다. 여기서 바꿔 보세요.',
  },
  'name-in-the-snapshot': {
    title: '이름을 기억하는 스냅샷',
    before: '키를 삭제하기 전',
    watch:
      'Mina의 이름은 이벤트에 암호화되어 있고, 읽기 모델도 CustomerForgotten을 처리합니다. 방금 Mina의 두 번째 이벤트가 커밋되면서 스냅샷도 함께 저장되었습니다. 이제 Mina가 자기 정보를 지워 달라고 해서 키를 삭제하려고 합니다.',
    watchCured:
      '스냅샷도 요청도 같습니다. 다만 이제 스냅샷의 이름도 Mina의 키로 암호화합니다. 끝까지 실행해 보세요.',
    question: '키를 삭제하고 읽기 모델에도 통보했습니다. 이름을 어디서 읽을 수 있을까요?',
    answers: {
      nowhere: '어디서도 읽을 수 없다',
      view: '읽기 모델에서',
      snapshot: '스냅샷에서',
    },
    beats: {
      deleted: {
        name: '사라진 키',
        told: '암호화된 것은 이제 뜻 없는 문자열입니다. 읽기 모델은 곧 통보를 받습니다.',
      },
      kept: {
        name: '평문 스냅샷',
        told: '서비스는 키가 있을 때 이벤트를 재연했고 그 결과를 적어 두었습니다. 이름은 “Mina”입니다.',
      },
    },
    why: '스냅샷도 복사해 둔 것인데 아무도 그렇게 여기지 않습니다. 복호화한 이벤트로 만들었으니 평문이고, CustomerForgotten은 스트림에서 그 뒤에 옵니다. 이미 저장된 스냅샷을 다시 쓰는 쪽은 없습니다.',
    held: '스냅샷의 이름도 같은 키로 암호화되어 있었습니다. 키 한 행이 사라지자 이벤트와 아웃박스, 브로커, 스냅샷에서 한꺼번에 읽을 수 없게 되었고, 읽기 모델은 통보를 받았습니다.',
    costs:
      '스냅샷을 쓰거나 읽을 때마다 키를 찾습니다. 그 고객의 스냅샷을 삭제해도 되지만, 마침 누군가 새 스냅샷을 쓰려던 참이라면 다시 남습니다.',
  },
} satisfies StoryTexts<ForgettingStory>;
