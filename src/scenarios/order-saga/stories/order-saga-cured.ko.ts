import type { CuredTexts } from '../../form/cured-text.ts';
import type { OrderSagaStory } from './order-saga-stories.ts';

export const orderSagaCuredTexts = {
  'between-two-commits': {
    before: '신용이 예약됨',
    beats: {
      died: {
        name: '서비스가 죽음',
        told: '다음 단계는 이 서비스의 메모리에 달려 있지 않습니다. CreditReserved가 예약과 함께 커밋되었습니다.',
      },
      announced: { name: '이벤트가 전달됨', told: '고객 서비스의 릴레이가 CreditReserved를 발행합니다.' },
      approved: {
        name: '승인됨',
        told: '주문 서비스의 이벤트 핸들러가 자기 데이터베이스에 마지막 단계를 커밋했습니다.',
      },
    },
  },
  'credit-kept-in-vain': {
    before: '주문이 승인됨',
    beats: {
      cancelled: {
        name: '주문이 취소됨',
        told: 'OrderCancelled가 커밋되었고, 다른 이벤트처럼 고객 서비스로 전달됩니다.',
      },
      heard: {
        name: '고객 서비스가 받음',
        told: '이 이벤트에 이어질 일이 정해져 있습니다. ReleaseCredit입니다.',
      },
      released: {
        name: '해제됨',
        told: 'CreditReleased가 CreditReserved를 상쇄합니다. 둘 다 이력에 남습니다.',
      },
    },
  },
  'taken-back': {
    before: '클라이언트가 응답을 받음',
    beats: {
      told: {
        name: '클라이언트가 아는 것은 사실',
        told: '“PENDING”이라고 들었습니다. 주문은 있지만 아직 확정되지 않았습니다.',
      },
      refused: {
        name: '신용 부족',
        told: '고객 서비스가 그만큼 예약하지 못했고, 그 사실이 이벤트로 돌아갑니다.',
      },
      rejected: {
        name: '거절됨',
        told: '주문이 PENDING에서 REJECTED가 됩니다. 승인되었다고 들은 사람이 없습니다.',
      },
    },
  },
  'forgotten-saga': {
    before: '신용이 예약됨',
    beats: {
      died: {
        name: '서비스가 죽음',
        told: '사가의 상태는 함께 사라지지 않습니다. 주문 데이터베이스의 행입니다.',
      },
      found: { name: '응답이 사가를 찾음', told: '응답에 사가 ID가 있고, 그 ID의 행이 있습니다.' },
      approved: { name: '승인됨', told: '주문과 사가의 다음 상태가 함께 커밋되었습니다.' },
    },
  },
  'mixed-up': {
    before: '두 사가가 진행 중',
    beats: {
      replied: {
        name: '응답이 자기 사가를 찾음',
        told: '응답에 요청한 사가의 ID가 담겨 있습니다. 두 번째 사가가 나중에 시작되었지만 응답은 첫 번째 사가로 갑니다.',
      },
      approved: { name: '첫 번째 주문 승인', told: '사가가 자기 주문에 대한 응답으로 결정하고 끝났습니다.' },
      refused: {
        name: '또 하나의 응답',
        told: '두 번째 주문에 쓸 신용은 남아 있지 않았습니다. 이 응답도 요청한 사가로 갑니다.',
      },
      rejected: {
        name: '두 번째 주문 거절',
        told: '두 주문 모두 고객 서비스가 그 주문에 대해 답한 대로 되었습니다.',
      },
    },
  },
  'waited-for-ever': {
    before: '커맨드를 확인(ack)한 직후',
    beats: {
      lost: {
        name: '커맨드 유실',
        told: '확인은 했지만 수행하지 않았습니다. 사가가 있는 곳에도 크래시가 납니다.',
      },
      back: { name: '둘 다 복구', told: '사가의 행이 그대로 있고, 언제까지 기다릴지 적힌 행도 있습니다.' },
      passed: {
        name: '1년이 지남',
        told: '타이머가 울립니다. 그동안 살아 있어야 했던 프로세스는 없습니다. 행을 들여다보기만 하면 됩니다.',
      },
      rejected: {
        name: '거절됨',
        told: '사가가 포기해 주문이 거절되었습니다. 클라이언트는 다시 주문할 수 있습니다.',
      },
    },
  },
  'late-success': {
    before: '신용이 예약된 직후',
    beats: {
      passed: {
        name: '기한이 지남',
        told: '응답이 오기 전에 사가의 타이머가 울렸습니다. 사가에게는 응답이 없었다는 뜻입니다.',
      },
      rejected: {
        name: '사가가 포기',
        told: '주문을 거절하고 끝났지만 사가의 행은 지우지 않습니다. 아직 올 응답이 있을 수 있기 때문입니다.',
      },
      heard: {
        name: '늦게 온 “예”',
        told: '이미 끝난 사가를 응답이 찾아냈습니다. 사가가 다시 움직여 신용을 해제하게 합니다.',
      },
      released: {
        name: '해제됨',
        told: 'CreditReleased가 쓸모없어진 예약을 상쇄합니다. 이어서 사가가 다시 끝납니다.',
      },
    },
  },
  'reply-came-twice': {
    before: '신용 예약이 발행된 직후',
    beats: {
      died: {
        name: '릴레이 크래시',
        told: '응답은 브로커에 있는데, 아웃박스의 행에는 아직 발행하지 않은 것으로 되어 있습니다.',
      },
      ended: {
        name: '사가 종료',
        told: '주문이 승인되었습니다. 응답의 ID도 같은 트랜잭션에서 processed_messages에 기록되었습니다.',
      },
      again: {
        name: '같은 응답이 또 옴',
        told: '복구된 릴레이가 표시되지 않은 것을 발행합니다. 같은 ID를 가진 같은 메시지입니다.',
      },
      recognised: {
        name: '알아봄',
        told: '그 ID가 이미 있습니다. 핸들러는 롤백하고 확인(ack)만 하며, 사가에는 전달하지 않습니다.',
      },
    },
  },
} satisfies CuredTexts<OrderSagaStory>;
