import type { CuredTexts } from '../../form/cured-text.ts';
import type { BoundaryStory } from './boundaries-stories.ts';

export const boundaryCuredTexts = {
  'mended-too-late': {
    before: '서울에 100 중 60을 배정',
    beats: {
      accepted: {
        name: '“수락됨”이라고 알림',
        told: '서울은 60을 받았고 클라이언트도 알고 있습니다. 이제 같은 애그리거트에 부산 몫 60을 요청합니다.',
      },
      refused: {
        name: '거부함',
        told: '60과 60을 더하면 100을 넘습니다. 캠페인은 두 광고 위치를 모두 알고 있어 커밋하기 전에 알아챕니다.',
      },
      told: {
        name: '클라이언트가 앎',
        told: '안 된다는 답을 바로 들었습니다. 나중에 바로잡을 것이 없습니다.',
      },
    },
  },
} satisfies CuredTexts<BoundaryStory>;
