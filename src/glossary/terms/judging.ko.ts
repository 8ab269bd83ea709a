import type { IdOf } from '../../base/id-of.ts';
import type { TermText } from '../form/term-text.ts';
import type { judgingTerms } from './judging-terms.ts';

export const judgingTexts = {
  'catch-up-subscription': {
    name: '캐치업 구독',
    definition:
      '자기 체크포인트부터 이벤트 저장소를 읽어 밀린 것을 따라잡은 뒤 새 이벤트를 이어 받는 구독입니다.',
  },
  checkpoint: {
    name: '체크포인트',
    definition: '재시작한 뒤 이어 읽을 수 있도록 구독자가 저장해 둔 위치입니다.',
  },
  'event-streaming': {
    name: '이벤트 스트리밍',
    definition:
      '이벤트를 로그에 실어 여러 곳에 전하는 것으로, 상태를 어떻게 저장하는지와는 별개의 이야기입니다.',
  },
  promise: {
    name: '약속',
    also: ['속성'],
    definition: '설계가 어떻게 실행되더라도, 또는 실행이 끝났을 때 반드시 맞아야 하는 문장입니다.',
  },
  'at-rest': {
    name: '정지 상태',
    also: ['모두 처리된 상태'],
    definition: '모든 것이 정상으로 돌아왔고 더 처리할 일이 남지 않은 상태입니다.',
  },
  counterexample: { name: '반례', definition: '약속이 어떻게 깨지는지 한 단계씩 보여 주는 실행입니다.' },
  bounds: {
    name: '탐색 범위',
    definition: '탐색이 시도해 보는 커맨드와 장애의 수로, 이 범위를 벗어난 일은 판정하지 않습니다.',
  },
  'safety-liveness': {
    name: '안전성과 활성',
    also: ['안전성', '활성', '라이브니스'],
    definition:
      '나쁜 일은 절대 일어나지 않는다는 약속과 좋은 일은 언젠가 일어난다는 약속을 구별하는 말입니다.',
  },
  scheduler: {
    name: '스케줄러',
    also: ['공격자'],
    definition: '진행할 수 있는 프로세스 가운데 다음에 움직일 것을 고르는 쪽입니다.',
  },
} satisfies Record<IdOf<typeof judgingTerms>, TermText>;
