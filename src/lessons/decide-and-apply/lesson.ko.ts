import type { LessonTextOf } from '../form/lesson-text.ts';
import type { decideAndApply } from './lesson.ts';

export const decideAndApplyText: LessonTextOf<typeof decideAndApply> = {
  objectives: [
    '주어진 커맨드가 거절될지 말하고, 거절되면 아무것도 저장되지 않음을 확인할 수 있습니다.',
    '거절과, 그 자체로 이벤트가 되는 실패를 구별할 수 있습니다.',
  ],
  belief: '커맨드랑 이벤트는 시제만 다른 같은 데이터잖아요.',
  intro: [
    '커맨드는 누군가 원하는 일이라서 거절될 수 있습니다. 이벤트는 이미 일어난 일이라서 아무도 거절할 수 없습니다.',
    '둘 사이에 애그리거트가 있고, 애그리거트에는 메서드가 두 개 있습니다. process()는 상태와 커맨드를 보고 이벤트 목록이나 거절로 답할 뿐, 상태를 바꾸지 않습니다. apply()는 이벤트를 받아 상태를 바꾸며, 거절할 방법이 없습니다.',
    '한도가 500인 고객과, 금액이 100이고 PENDING인 주문이 하나 있습니다. 두 메서드가 일하는 모습을 본 다음, 거절될 것 같지 않은 커맨드를 직접 거절되게 만들어 봅니다.',
  ],
  follows: 'Chris Richardson의 《마이크로서비스 패턴》 6장: process()와 apply().',
  steps: {
    'approved-twice': '두 번 승인하기',
    'too-much-credit': '한도를 넘는 예약',
    'sent-first-refused': '먼저 보내고 거절되기',
  },
  episodes: {
    'approved-twice': {
      before: '불러오기 전',
      watch:
        '클라이언트가 order-1에 ApproveOrder를 보냈습니다. 서비스는 커맨드를 받았을 뿐, 아직 주문의 상태를 모릅니다.',
      question:
        '클라이언트는 응답을 받자마자 같은 커맨드를 한 번 더 보냅니다. 이벤트는 모두 몇 개 추가될까요?',
      answers: {
        never: '하나도 추가되지 않는다',
        once: '하나',
        twice: '둘. 커맨드마다 하나씩 남는다',
      },
      beats: {
        loaded: {
          name: '불러옴',
          told: 'order-1의 이벤트를 읽어 재연했습니다. 결과는 PENDING, 금액 100, 버전 1입니다.',
        },
        decided: {
          name: 'process()의 결정',
          told: 'process()는 한 가지만 확인합니다. PENDING인가? 그렇습니다. 그래서 OrderApproved로 답합니다. 아직 바뀐 것은 없습니다.',
        },
        applied: {
          name: 'apply()의 변경',
          told: 'apply()가 메모리에서 PENDING을 APPROVED로 바꿉니다. 이벤트는 미커밋 목록에 있습니다.',
        },
        committed: {
          name: '커밋됨',
          told: '이제야 다른 쪽에서도 읽을 수 있는 행이 생겼고, 주문은 버전 2가 되었습니다.',
        },
        heard: {
          name: '수락',
          told: '클라이언트가 “수락됨, 버전 2”라는 응답을 받았습니다. 같은 커맨드를 이번에는 다른 서비스로 보냅니다.',
        },
        'loaded-again': {
          name: '다시 불러옴',
          told: '이번에는 이벤트 두 개를 재연합니다. 결과는 APPROVED, 버전 2입니다.',
        },
        refused: {
          name: 'process()의 거절',
          told: '확인하는 것은 같지만 상태가 다릅니다. PENDING이 아니므로 이벤트 목록은 비어 있습니다.',
        },
        'refusal-heard': {
          name: '거절',
          told: '행을 하나도 쓰지 않고 롤백합니다. 클라이언트는 거절 사유 OrderNotPending을 받습니다.',
        },
      },
      seen: '같은 커맨드가 한 번은 수락되고 한 번은 거절되었습니다. process()는 그 순간의 상태를 보고 결정하기 때문입니다. 거절은 이벤트도, 새 버전도 남기지 않습니다. events 테이블에서 확인해 보세요.',
    },
    'too-much-credit': {
      before: '불러오기 전',
      watch: '고객의 한도는 500입니다. 클라이언트가 600을 예약하는 ReserveCredit을 보냈습니다.',
      question: '무엇이 저장될까요?',
      answers: {
        nothing: '아무것도 저장되지 않는다. 커맨드가 거절된다',
        CreditReserved: 'CreditReserved',
        CreditReservationFailed: 'CreditReservationFailed',
        command: '커맨드 자체',
      },
      beats: {
        decided: {
          name: 'process()의 결정',
          told: '600은 한도 500을 넘습니다. 주문을 이어서 처리할 쪽이 이 사실을 알아야 하므로, 이벤트로 답합니다.',
        },
        stored: {
          name: '커밋됨',
          told: 'CreditReservationFailed도 다른 이벤트와 똑같은 행이고, 고객은 버전 2가 됩니다. 예약된 금액은 그대로입니다.',
        },
        heard: {
          name: '수락',
          told: '클라이언트는 “수락됨”이라는 응답을 받습니다. 커맨드는 처리되었고, 그 결과는 이벤트에 있습니다.',
        },
        others: {
          name: '다른 쪽에도 전달',
          told: '이 이벤트도 여느 이벤트처럼 전달됩니다. 예약을 기다리던 쪽은 이것을 보고 다음 일을 정합니다.',
        },
      },
      seen: '이 “안 됩니다”는 업무상의 사실입니다. 기다리는 쪽이 있으므로 저장하고 발행합니다. 거절은 요청한 쪽에만 의미가 있으므로 응답으로 끝납니다. 둘 중 무엇인지는 process()가 정합니다.',
    },
  },
  challenges: {
    'sent-first-refused': {
      title: '먼저 보내고 거절되기',
      brief:
        'order-1에 보낼 커맨드가 둘 있습니다. 먼저 ReviseOrder, 다음이 CancelOrder입니다. 차례로 처리하면 둘 다 수락됩니다. 장애는 없습니다. 누가 움직일지만 고르세요.',
      why: '중요한 것은 먼저 보냈는지가 아니라 process()가 어떤 상태를 보았는지입니다. 다른 서비스가 주문을 불러오기 전에 취소가 커밋되었으므로, ReviseOrder는 이미 취소된 주문을 만났습니다.',
    },
  },
  costs: [
    '결정하려면 그 애그리거트에 일어난 일을 모두 불러와야 합니다. 오래될수록 재연할 이벤트가 많아집니다.',
    '두 서비스가 같은 상태를 불러와 동시에 결정할 수 있습니다. 누가 먼저인지 가리려면 버전이 필요합니다.',
  ],
  simplified: [
    '프레임워크는 애너테이션이나 메시지 타입으로 process()와 apply()를 찾습니다. 여기서는 switch 문이며, 코드 보기에서 읽을 수 있습니다.',
    '커맨드에 사용자와 권한 정보가 없습니다.',
  ],
  closing: {
    'all-of-the-limit': {
      question:
        '한도는 500이고 예약된 금액은 없습니다. 정확히 500을 예약하는 ReserveCredit이 도착하면 무엇이 저장될까요?',
      answers: {
        nothing: '아무것도 저장되지 않는다. 커맨드가 거절된다',
        CreditReserved: 'CreditReserved',
        CreditReservationFailed: 'CreditReservationFailed',
      },
      why: '규칙은 “한도를 넘지 않는다”이고, 500은 500을 넘지 않습니다.',
    },
    'unknown-customer': {
      question:
        'CreateOrder에 존재하지 않는 고객 customer-9가 들어 있습니다. 클라이언트는 무슨 응답을 받을까요?',
      answers: {
        rejected: '거절. 그런 고객이 없다',
        accepted: '수락',
        failed: '오류. 서비스가 처리하지 못한다',
      },
      why: 'process()는 자기 애그리거트만 볼 수 있습니다. 그런 고객이 있는지 주문은 알지 못합니다.',
    },
    'approved-then-revised': {
      question:
        'order-1이 승인되었습니다. 그다음 금액을 150으로 바꾸는 ReviseOrder가 도착하면 클라이언트는 무슨 응답을 받을까요?',
      answers: {
        rejected: '거절. 이제 PENDING이 아니다',
        accepted: '수락',
        conflict: '충돌. 다른 쪽이 먼저 바꿨다',
      },
      why: 'PENDING인지 확인하는 커맨드는 ApproveOrder와 RejectOrder뿐입니다. ReviseOrder는 주문이 거절되었거나 취소되었는지만 확인합니다.',
    },
  },
  takeHome: 'process는 거절할 수 있지만 상태를 바꾸지 않고, apply는 상태를 바꾸지만 거절하지 못한다.',
};
