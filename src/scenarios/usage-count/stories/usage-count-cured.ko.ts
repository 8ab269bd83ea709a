import type { CuredTexts } from '../../form/cured-text.ts';
import type { UsageCountStory } from './usage-count-stories.ts';

export const usageCountCuredTexts = {
  'nobody-can-say': {
    before: '요청을 반려하기 전',
    beats: {
      rejected: {
        name: '반려됨',
        told: 'events에 Jun이 왜 반려했는지 적힌 행이 생겼습니다. Sora가 요청한 횟수는 그 앞의 행에 있습니다.',
      },
      asked: {
        name: '다음 요청',
        told: 'Mina가 같은 템플릿을 요청합니다. 먼저 그 템플릿의 이벤트를 읽어 차례로 적용합니다.',
      },
      added: {
        name: '추가됨',
        told: '이 요청도 행 하나로 더해졌습니다. 덮어쓴 것은 없습니다.',
      },
    },
  },
  'audit-never-written': {
    before: '둘을 함께 커밋하기 전',
    beats: {
      committed: {
        name: '둘 다 커밋됨',
        told: '행에는 10이 있고, 감사 기록에는 누가 왜 요청했는지가 있습니다.',
      },
      died: {
        name: '서비스가 죽음',
        told: '클라이언트는 응답을 받지 못했지만, 더 써야 할 것은 없었습니다.',
      },
      published: {
        name: '발행됨',
        told: '릴레이가 두 행과 함께 커밋된 아웃박스 행을 찾아 발행했습니다.',
      },
    },
  },
  'two-hundred-events': {
    before: '템플릿을 찾기 전',
    beats: {
      found: {
        name: '찾음',
        told: '버전 201의 스냅샷과 그 뒤의 이벤트 하나만 읽었습니다. 차이는 차트 탭에 보입니다.',
      },
      committed: {
        name: '결정함',
        told: '이벤트 202개를 모두 재연했을 때와 같은 결정입니다. 데이터베이스의 장애 메뉴에서 스냅샷을 모두 삭제하고 다시 요청해 보세요. 달라지는 것은 비용뿐입니다.',
      },
    },
  },
} satisfies CuredTexts<UsageCountStory>;
