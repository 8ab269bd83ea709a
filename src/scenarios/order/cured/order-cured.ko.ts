import type { CuredTexts } from '../../form/cured-text.ts';
import type { AskingStory } from '../asking/asking-stories.ts';
import type { EventStoreStory } from '../event-store/event-store-stories.ts';
import type { ForgettingStory } from '../forgetting/forgetting-stories.ts';
import type { OrderStory } from '../stories/order-stories.ts';

export const orderCuredTexts = {
  'lost-after-commit': {
    before: '커밋하기 전',
    beats: {
      kept: {
        name: '아웃박스 행과 함께 커밋됨',
        told: '주문, 이벤트, 아웃박스 행이 함께 커밋되었습니다. 행에는 아직 미발행으로 적혀 있습니다.',
      },
      refused: {
        name: '거부되었지만 잊히지 않음',
        told: '브로커가 중단되어 거부합니다. 행은 여전히 미발행입니다.',
      },
      published: {
        name: '늦었지만 유실되지 않음',
        told: '브로커가 복구되었고, 릴레이가 행을 찾아 이벤트를 발행했습니다.',
      },
    },
  },
  'kept-in-memory': {
    before: '커밋하기 전',
    beats: {
      refused: {
        name: '거부됨, 아웃박스에 보관',
        told: '주문은 커밋되었고 이벤트는 아웃박스에 있습니다. 릴레이의 발행은 거부됩니다.',
      },
      died: { name: '서비스가 죽음', told: '아직 할 일은 함께 사라지지 않습니다. 행이 DB에 있습니다.' },
      published: {
        name: '늦었지만 유실되지 않음',
        told: '브로커가 복구되었고, 릴레이가 행에 남은 이벤트를 발행했습니다.',
      },
    },
  },
  'outbox-too-late': {
    before: '하나뿐인 커밋 전',
    beats: {
      died: {
        name: '행과 함께 커밋됨',
        told: '서비스는 죽었지만, 주문과 이벤트, 아웃박스 행이 한 번에 커밋되었습니다.',
      },
      published: { name: '릴레이가 행을 찾음', told: '죽은 서비스가 없어도 발행할 수 있습니다.' },
    },
  },
  'phantom-event': {
    before: '커밋하기 전',
    beats: {
      died: {
        name: '롤백됨, 발행된 것 없음',
        told: '주문과 이벤트, 아웃박스 행이 함께 사라졌습니다. 아무도 들은 것이 없습니다.',
      },
      back: { name: '모두 일치함', told: '서비스가 복구되었습니다. 주문도 없고 그 이벤트도 없습니다.' },
    },
  },
  'lost-update': {
    before: '둘 다 시작',
    beats: {
      'both-read': { name: '둘 다 불러옴', told: '두 서비스가 같은 버전의 주문을 보고 결정합니다.' },
      'first-commits': { name: '첫 번째가 커밋됨', told: '변경이 DB에 있고, 주문은 다음 버전이 되었습니다.' },
      'no-row': {
        name: '그 버전의 행이 없음',
        told: '두 번째 UPDATE는 이전 버전을 요구해 아무것도 바꾸지 못하고, 서비스는 롤백합니다.',
      },
    },
  },
  'mailed-twice': {
    before: '발행됨, 표시 전',
    beats: {
      died: {
        name: '릴레이 중단',
        told: '아웃박스 행은 아직 미발행입니다. 하지만 이벤트는 브로커에 있고, 첫 번째 메일이 나갑니다.',
      },
      again: {
        name: '한 번 더 발행됨',
        told: '릴레이가 미발행 행을 찾았습니다. 이제 브로커에 같은 이벤트가 두 개 있습니다.',
      },
      known: {
        name: '이미 처리한 메시지',
        told: '중복 메시지의 ID가 processed_messages에 있습니다. 컨슈머는 건너뜁니다.',
      },
    },
  },
  'mailed-all-the-same': {
    before: '행과 ID 모두 커밋 전',
    beats: {
      died: { name: '둘 다 롤백됨', told: '행과 메시지 ID가 한 트랜잭션이었습니다. 둘 다 남지 않았습니다.' },
      again: {
        name: '재전달됨',
        told: '확인 응답이 없어 메시지가 다시 옵니다. ID 기록도 없고, 처리된 것도 없습니다.',
      },
      once: { name: '둘 다 한 번 기록됨', told: '커밋 하나에 행과 ID가 함께 있습니다.' },
    },
  },
  'skipped-for-ever': {
    before: '겹치는 두 트랜잭션',
    beats: {
      overtaken: {
        name: '더 큰 ID가 먼저 커밋됨',
        told: '서비스 1이 더 작은 ID를 받았지만 느립니다. 트랜잭션이 아직 열려 있습니다.',
      },
      marked: {
        name: '그 행만 표시됨',
        told: '릴레이는 발행한 행 하나만 표시합니다. 가장 큰 ID를 기억하지 않습니다.',
      },
      late: { name: '더 작은 ID가 늦게 커밋됨', told: '그 행은 미발행입니다. 릴레이는 미발행인지만 봅니다.' },
      found: { name: '찾아냄', told: '늦은 이벤트도 발행되었습니다.' },
    },
  },
  'waiting-for-nobody': {
    before: '커밋하기 전',
    beats: {
      died: {
        name: '트랜잭션이 없으니 기다리지 않음',
        told: '트랜잭션은 롤백되었습니다. ID는 비었지만 기다릴 미완료 트랜잭션이 없습니다.',
      },
      'next-commits': {
        name: '다음 ID가 커밋됨',
        told: '더 오래된 미완료 트랜잭션이 없으니, ID가 비어 있어도 릴레이는 계속 읽습니다.',
      },
      published: { name: '빈 ID를 지나감', told: '서비스 2의 이벤트가 발행되었습니다.' },
    },
  },
  'gave-up-too-soon': {
    before: '겹치는 두 트랜잭션',
    beats: {
      overtaken: {
        name: '더 큰 ID가 먼저 커밋됨',
        told: '느린 서비스 1의 트랜잭션이 아직 열려 있습니다. 릴레이는 그 뒤의 것을 읽지 않습니다.',
      },
      'slow-commits': {
        name: '느린 쪽이 커밋됨',
        told: '열린 트랜잭션이 없으니 이제 두 이벤트를 모두 읽을 수 있습니다.',
      },
      'in-order': { name: '차례대로 발행됨', told: '작은 ID가 먼저 발행되고 큰 ID가 뒤따릅니다.' },
    },
  },
  'check-apart': {
    before: '시작됨, 커밋된 것 없음',
    beats: {
      died: {
        name: '처리도 기록도 없음',
        told: '기록과 처리가 한 트랜잭션이고, 그 트랜잭션은 사라졌습니다.',
      },
      again: {
        name: '재전달됨',
        told: '프로젝션은 기록을 찾지 못합니다. 실제로 처리한 것이 없으니 맞습니다.',
      },
      together: { name: '처리와 기록이 함께', told: '커밋 하나에 둘 다 있습니다.' },
    },
  },
  'acknowledged-first': {
    before: '처리도 확인 응답도 전',
    beats: {
      died: {
        name: '처리하기 전에 죽음',
        told: '처리된 것이 없습니다. 하지만 확인 응답도 보내지 않았습니다.',
      },
      again: { name: '재전달됨', told: '커밋된 오프셋이 이 메시지 앞에 있어 브로커가 다시 전달합니다.' },
      once: { name: '처리한 뒤 확인 응답', told: '처리가 커밋되었고, 확인 응답은 그다음입니다.' },
    },
  },
  overtaken: {
    before: '프로젝션이 중단된 사이',
    beats: {
      first: { name: '첫 번째 변경이 발행됨', told: '주문 ID가 키이고, 키가 파티션을 정합니다.' },
      second: { name: '두 번째가 그 뒤에', told: '같은 키라서 같은 파티션입니다.' },
      back: { name: '프로젝션이 복구됨', told: '멈춘 곳부터 파티션을 순서대로 읽습니다.' },
      'in-order': {
        name: '올바른 순서로',
        told: '첫 번째 변경이 먼저 반영되고, 두 번째가 그 뒤에 있습니다.',
      },
    },
  },
  'poison-message': {
    before: '읽기 전',
    beats: {
      parked: {
        name: '격리됨',
        told: '세 번 실패했습니다. 150으로의 변경은 데드 레터 토픽에 있고, 컨슈머는 이 주문이 기다린다고 기록합니다.',
      },
      follows: { name: '새 변경이 뒤따름', told: '80으로의 변경도 같은 주문이라 첫 번째 뒤에서 기다립니다.' },
      'handed-back': { name: '다시 넘겨줌', told: '수정이 배포되었고, 둘 다 오래된 것부터 다시 옵니다.' },
      'in-order': { name: '오래된 것부터', told: '150으로의 변경이 반영되고, 뒤이어 오는 80이 남습니다.' },
    },
  },
  'delivered-again': {
    before: '반영함, 확인(ack) 전',
    beats: {
      again: {
        name: '재전달됨',
        told: '이번에도 같은 메시지가 두 번째로 옵니다.',
      },
      known: {
        name: '이미 아는 메시지',
        told: 'ID가 이미 processed_messages에 있어 삽입이 거부되고, 아무것도 반영하지 않습니다.',
      },
    },
  },
} satisfies CuredTexts<Exclude<OrderStory, AskingStory | EventStoreStory | ForgettingStory>>;
