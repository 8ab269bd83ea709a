import type { CuredTexts } from '../../form/cured-text.ts';
import type { AskingStory } from './asking-stories.ts';

export const askingCuredTexts = {
  'asked-twice': {
    before: '커밋됨, 응답 전',
    beats: {
      died: { name: '응답 없음', told: '변경은 커밋되었지만 클라이언트는 알 수 없습니다.' },
      'asked-again': { name: '다시 요청함', told: '클라이언트가 같은 요청을 같은 ID로 한 번 더 보냅니다.' },
      recognised: {
        name: '이미 수행한 요청',
        told: '그 ID가 커밋된 이벤트에 있습니다. 서비스는 아무것도 쓰지 않고 응답합니다.',
      },
    },
  },
  'forgotten-request': {
    before: '커밋됨, 응답 전',
    beats: {
      died: { name: '응답 없음', told: '변경과 스냅샷은 커밋되었지만 클라이언트는 알 수 없습니다.' },
      'asked-again': { name: '다시 요청함', told: '클라이언트가 같은 요청을 같은 ID로 한 번 더 보냅니다.' },
      recognised: {
        name: '이미 수행한 요청',
        told: '스냅샷에 그 ID가 적혀 있습니다. 서비스는 아무것도 쓰지 않고 응답합니다.',
      },
    },
  },
  'asked-at-once': {
    before: '커밋됨, 응답 직전',
    beats: {
      asks: { name: '바로 조회', told: '클라이언트가 조회하면서 버전 2를 보아야 한다고 알립니다.' },
      waits: {
        name: '조회가 기다림',
        told: '행은 아직 버전 1입니다. 조회 서비스는 타임아웃을 걸고 프로젝션을 기다립니다.',
      },
      arrived: {
        name: '버전 2 반영',
        told: '프로젝션이 이벤트를 반영했습니다. 이제 조회에 답할 수 있습니다.',
      },
    },
  },
  'snapshot-of-nothing': {
    before: '둘을 함께 커밋하기 전',
    beats: {
      died: {
        name: '서비스가 죽음',
        told: '트랜잭션이 롤백되어 이벤트도 스냅샷도 남지 않았습니다.',
      },
      back: {
        name: '다시 살아남',
        told: '주문은 버전 1이고, 다르게 말하는 것은 없습니다.',
      },
    },
  },
  'counted-in-orders': {
    before: '고객을 찾기 전',
    beats: {
      found: {
        name: '읽고 변환함',
        told: '행에는 1, 1, 1이라고 적혀 있습니다. 업캐스터가 이벤트를 하나씩 100, 100, 100으로 변환합니다.',
      },
      refused: {
        name: '예약하지 않음',
        told: '500 가운데 300이 예약되어 있어 300을 더 예약할 수 없습니다. 이 결과도 이벤트이며, 지금 형식으로 저장됩니다.',
      },
    },
  },
  'snapshot-of-older-code': {
    before: '고객을 찾기 전',
    beats: {
      found: {
        name: '찾았지만 믿지 않음',
        told: '가장 최근 스냅샷의 스키마 버전은 1입니다. 코드가 읽는 버전은 2입니다.',
      },
      folded: {
        name: '대신 이벤트를 모두',
        told: 'Sora의 이벤트 4개를 처음부터 읽어 하나씩 100, 100, 100으로 변환합니다.',
      },
      refused: {
        name: '예약하지 않음',
        told: '500 가운데 300이 예약되어 있어 300을 더 예약할 수 없습니다. 이 이벤트와 함께 스키마 버전 2의 스냅샷도 새로 저장합니다.',
      },
    },
  },
  'asked-of-the-log': {
    before: '행을 읽기 전',
    beats: {
      read: {
        name: '행 하나',
        told: '조회 서비스가 order-1의 행만 읽었습니다.',
      },
      told: {
        name: '답을 받음',
        told: '클라이언트가 답을 받았습니다. 로그는 읽지 않았습니다.',
      },
    },
  },
  'away-too-long': {
    before: '발행됨, 프로젝션은 없음',
    beats: {
      back: {
        name: '돌아옴',
        told: '프로젝션이 그룹의 커밋된 오프셋부터 이어서 읽습니다. 다음 메시지가 그 주문입니다.',
      },
      applied: {
        name: '반영됨',
        told: '늦었지만 잃지 않았습니다.',
      },
    },
  },
  'mailed-again': {
    before: '재구축 시작 직전',
    beats: {
      cleared: {
        name: '모두 지움',
        told: '프로젝션의 뷰와 처리 기록이 지워졌습니다. 알림 서비스가 무엇을 보냈는지는 남아 있습니다.',
      },
      silent: {
        name: '확인 응답만',
        told: '오래된 이벤트가 다시 왔습니다. 적어 둔 오프셋보다 앞이라 확인 응답만 하고 메일은 보내지 않습니다.',
      },
    },
  },
  'half-a-view': {
    before: '두 번째 뷰를 만들기 직전',
    beats: {
      begun: {
        name: '두 번째 뷰',
        told: '기존 뷰 옆에 비어 있는 두 번째 뷰가 생겼습니다. 아무도 멈추지 않고, 조회되는 행은 하나도 지우지 않습니다.',
      },
      whole: { name: '기존 뷰', told: '조회 서비스가 기존 뷰를 읽었습니다. 뷰는 그대로입니다.' },
      filled: { name: '채우는 중', told: '재구축기가 로그를 직접 읽어 두 번째 뷰에 반영합니다.' },
      switched: {
        name: '한 번에 전환',
        told: '한 트랜잭션에서 두 번째 뷰가 기존 뷰를 대신했습니다. 프로젝션은 그 뒤부터 이어서 읽습니다.',
      },
    },
  },
  'offsets-gone': {
    before: '발행됨, 프로젝션은 없음',
    beats: {
      forgotten: {
        name: '잊힘',
        told: '이번에도 오프셋이 없어졌습니다. 그룹은 첫 메시지부터 읽습니다.',
      },
      again: {
        name: '모두 다시',
        told: '오래전에 반영한 것이 다시 옵니다. ID를 이미 알고 있어 아무 일도 하지 않습니다.',
      },
      applied: {
        name: '반영됨',
        told: '주문은 처음으로 만난 새 메시지입니다.',
      },
    },
  },
  'added-later': {
    before: '발행됨, 프로젝션은 아직 없음',
    beats: {
      joined: {
        name: '처음에서 구독 시작',
        told: '이제 그룹에 오프셋이 생겼고, 모두 0입니다. 읽을 것이 모두 앞에 남아 있습니다.',
      },
      applied: {
        name: '오래된 것부터',
        told: '메시지를 하나씩 반영하면서 새 주문까지 따라잡습니다.',
      },
    },
  },
} satisfies CuredTexts<AskingStory>;
