import type { LessonTextOf } from '../form/lesson-text.ts';
import type { twoAtOnce } from './lesson.ts';

export const twoAtOnceText: LessonTextOf<typeof twoAtOnce> = {
  objectives: [
    '아무것도 덮어쓰지 않았는데도 오래된 버전을 보고 내린 결정이 수락되는 실행을 만들 수 있습니다.',
    '버전 확인 없음, 낙관적 락, 재시도, 비관적 락에서 늦은 쪽이 각각 무슨 응답을 받는지 말할 수 있습니다.',
  ],
  belief: '이벤트는 추가만 하니까 동시성 충돌이 없다고 배웠는데요.',
  intro: [
    '서비스 두 개가 같은 애그리거트의 커맨드를 처리합니다. 저마다 불러오고, 결정하고, 씁니다. 그사이 다른 쪽이 무엇을 하는지는 모릅니다.',
    '이 레슨의 고객은 신용 한도가 500입니다. 두 클라이언트가 같은 순간에 300씩 예약하려 합니다. 하나씩은 한도 안이지만 둘을 합치면 넘습니다.',
    '버전을 확인하지 않을 때, 확인하고도 무시할 때, 확인하고 따를 때를 차례로 봅니다. 그다음 주문 하나를 승인하면서 동시에 거절해 봅니다.',
  ],
  follows: 'Martin Fowler의 《엔터프라이즈 애플리케이션 아키텍처 패턴》, 낙관적 오프라인 락.',
  steps: {
    'both-say-yes': '둘 다 예약',
    'rows-not-counted': '세지 않은 0행',
    'rows-counted': '확인한 0행',
    'decided-again': '재시도가 하는 일',
    'approved-and-rejected': '승인되고 거절된 주문',
  },
  episodes: {
    'both-say-yes': {
      before: '두 번째가 불러오기 전',
      watch:
        '서비스 2는 고객을 불러왔습니다. 예약된 금액은 없고 버전은 1입니다. 서비스 1도 같은 것을 불러오려 합니다. 여기서는 버전을 확인하지 않습니다.',
      question: '한도는 500이고, 예약은 300씩 둘입니다. 무엇이 저장될까요?',
      answers: {
        'both-reserved': 'CreditReserved 두 개',
        'one-failed': 'CreditReserved 하나와, 늦은 쪽의 CreditReservationFailed',
        'one-conflict': 'CreditReserved 하나. 늦은 클라이언트는 충돌을 통보받는다',
      },
      beats: {
        'both-read': {
          name: '둘 다 불러옴',
          told: '두 서비스가 저마다 500이 남았다고 계산합니다. 그리고 저마다 예약하기로 결정합니다.',
        },
        'first-commits': {
          name: '첫 번째가 커밋됨',
          told: '300이 예약되고 고객은 버전 2가 되었습니다. 다른 서비스는 버전 1을 보고 이미 결정을 내렸습니다.',
        },
        over: {
          name: '한도 500에 600',
          told: 'events에 행이 하나 더 생겼고, 이것도 버전 2입니다. 덮어쓴 것은 없는데 한도보다 많이 약속했습니다.',
        },
      },
      seen: '두 행 모두 온전합니다. 사라진 것은 두 번째 결정의 근거입니다. 버전 1을 보고는 맞는 결정이었지만, 버전 2 다음에 쓰였습니다.',
    },
    'decided-again': {
      before: '첫 번째 커밋 전',
      watch:
        '같은 두 예약입니다. entities의 UPDATE가 읽은 버전을 요구합니다. 맞는 행이 없으면 롤백하고 스스로 다시 시도합니다.',
      question: '늦은 쪽의 예약은 결국 어떻게 될까요?',
      answers: {
        'both-reserved': '재시도가 성공해 CreditReserved가 저장된다',
        'one-failed': 'CreditReservationFailed가 저장된다',
        'one-conflict': '클라이언트가 충돌을 통보받는다',
      },
      beats: {
        'first-commits': {
          name: '첫 번째가 커밋됨',
          told: '이벤트 하나, 버전 2. entities에도 2라고 적혔습니다.',
        },
        'no-row': {
          name: '맞는 행이 없음',
          told: '서비스 1은 1이라고 적힌 행을 찾습니다. 그런 행은 없습니다.',
        },
        'rolled-back': {
          name: '롤백',
          told: '이벤트가 사라졌습니다. 여기까지는 재시도가 없을 때와 같습니다.',
        },
        'loaded-again': {
          name: '다시 불러옴',
          told: '이번에는 이벤트가 둘이고, 남은 금액은 200입니다. 처음의 결정을 또 쓰는 것이 아니라 새로 결정합니다.',
        },
        decided: {
          name: '다른 결정',
          told: '300은 200을 넘습니다. CreditReservationFailed가 버전 3으로 저장되고, 클라이언트는 커맨드가 처리되었다는 응답을 받습니다.',
        },
      },
      seen: '쓰기만 다시 했다면 600을 약속했을 것입니다. 충돌이 나면 쓰기만이 아니라 결정도 무효입니다. 다시 불러와 다시 결정해야 합니다.',
    },
  },
  challenges: {
    'approved-and-rejected': {
      title: '승인되고 거절된 주문',
      brief:
        '한 클라이언트는 order-1을 승인하고 다른 클라이언트는 거절합니다. 차례로 처리하면 어느 쪽이 먼저든 두 번째는 거절당합니다. 주문이 이미 PENDING이 아니기 때문입니다. 장애는 없습니다. 둘 다 “수락됨” 응답을 받게 해 보세요.',
      why: '두 서비스 모두 PENDING인 주문을 불러왔습니다. 각자의 결정은 읽은 상태에 비추어 맞았고, 그 상태가 아직 그대로인지 아무도 확인하지 않았습니다.',
      cured:
        'UPDATE가 읽은 버전을 요구합니다. 버전 1을 보고 내린 두 결정 가운데 하나만 맞는 행을 찾고, 다른 클라이언트는 충돌을 통보받습니다.',
    },
  },
  costs: [
    '늦은 클라이언트는 거절당하거나, 그 커맨드를 두 번 결정하게 됩니다. 한 애그리거트를 여럿이 바꿀수록 더 자주 일어납니다.',
    '락을 걸면 아무도 거절당하지 않는 대신 모두 기다립니다. 느린 서비스도 기다려야 합니다.',
    '애그리거트 하나는 한 번에 한 변경만 받습니다. 얼마만큼을 한 애그리거트로 묶을지는 따로 다룰 문제입니다.',
  ],
  simplified: [
    '여기서는 UPDATE 하나가 스트림을 지킵니다. 많은 이벤트 저장소는 대신 스트림과 버전에 유니크 인덱스를 두며, 결과는 같습니다.',
    '재시도는 몇 번 만에 포기합니다. 실제로도 그렇습니다.',
  ],
  closing: {
    'with-a-lock': {
      question:
        '서비스마다 불러오기 전에 고객의 행을 잠급니다(비관적 락). 300씩 같은 두 예약이 오면 무엇이 저장될까요?',
      answers: {
        'both-reserved': 'CreditReserved 두 개',
        'one-failed': 'CreditReserved 하나와, 늦은 쪽의 CreditReservationFailed',
        'one-conflict': 'CreditReserved 하나. 늦은 클라이언트는 충돌을 통보받는다',
      },
      why: '두 번째 서비스는 락에서 기다렸다가, 첫 번째가 커밋한 뒤에 불러왔습니다. 순서만 다를 뿐 다시 결정한 것과 결과가 같습니다.',
    },
    'approved-first': {
      question:
        '두 클라이언트가 order-1을 동시에 승인하고 거절합니다. 낙관적 락을 쓰고 충돌하면 재시도합니다. 승인이 먼저 커밋되면, 거절하려던 쪽은 무슨 응답을 받을까요?',
      answers: {
        accepted: '수락',
        conflict: '충돌',
        rejected: '거절. 이제 PENDING이 아니다',
      },
      why: '충돌한 뒤 다시 불러오니 process()가 본 것은 APPROVED인 주문이었습니다. 충돌이 업무 규칙의 응답으로 바뀌었습니다.',
    },
    'two-orders': {
      question:
        '낙관적 락을 씁니다. 한 클라이언트가 order-1을 수정하고 다른 클라이언트가 같은 순간에 order-2를 생성합니다. 두 번째는 무슨 응답을 받을까요?',
      answers: {
        accepted: '수락',
        conflict: '충돌. 둘 다 events에 쓴다',
        rejected: '거절',
      },
      why: '버전은 애그리거트마다 따로입니다. 두 주문은 entities의 행도 둘이고, 겹치는 것이 없습니다.',
    },
  },
  takeHome: '행은 충돌하지 않아도 결정은 충돌한다.',
};
