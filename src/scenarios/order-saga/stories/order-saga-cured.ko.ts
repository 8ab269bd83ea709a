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
} satisfies CuredTexts<OrderSagaStory>;
