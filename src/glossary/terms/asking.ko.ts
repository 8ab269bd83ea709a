import type { IdOf } from '../../base/id-of.ts';
import type { TermText } from '../form/term-text.ts';
import type { askingTerms } from './asking-terms.ts';

export const askingTexts = {
  cqrs: {
    name: 'CQRS',
    also: ['명령과 조회의 책임 분리'],
    definition: '커맨드를 결정하는 모델과 조회에 답하는 모델을 따로 두는 방식입니다.',
  },
  'read-model': {
    name: '읽기 모델',
    also: ['조회 모델', '뷰'],
    definition:
      '조회하기 편한 모양으로 이벤트에서 만들어 두는 데이터로, 지워도 이벤트에서 다시 만들 수 있습니다.',
  },
  projection: {
    name: '프로젝션',
    definition: '이벤트를 받을 때마다 읽기 모델에 반영해 최신으로 유지하는 구독자입니다.',
    usage: '그 결과인 읽기 모델을 가리키기도 합니다.',
  },
  reactor: {
    name: '리액터',
    also: ['정책'],
    definition:
      '이벤트를 받으면 메일 발송 같은 행동을 하는 구독자로, 지난 이벤트를 다시 읽을 때는 행동하면 안 됩니다.',
  },
  'eventual-consistency': {
    name: '최종 일관성',
    also: ['궁극적 일관성', '결과적 일관성'],
    definition: '지금은 서로 다를 수 있어도 변경이 멎으면 결국 모두 같아진다는 성질입니다.',
  },
  'read-your-writes': {
    name: '자신이 쓴 것 읽기',
    definition:
      '완료되었다고 응답받은 변경은 그 클라이언트가 뒤이어 하는 조회에 반드시 나타난다는 약속입니다.',
  },
  rebuild: {
    name: '재구축',
    also: ['다시 만들기', '리빌드'],
    definition: '읽기 모델을 비우고 모든 이벤트를 처음부터 반영해 새로 만드는 일입니다.',
  },
  'blue-green': {
    name: '나란히 재구축',
    also: ['블루-그린'],
    definition:
      '기존 읽기 모델을 쓰는 동안 새것을 따로 채운 다음, 조회를 한꺼번에 새것으로 돌리는 방식입니다.',
  },
} satisfies Record<IdOf<typeof askingTerms>, TermText>;
