import type { CuredTexts } from '../../form/cured-text.ts';
import type { CampaignStory } from './campaign-stories.ts';

export const campaignCuredTexts = {
  'array-overwritten': {
    before: '두 번째 이벤트 전',
    beats: {
      added: {
        name: '두 번째 이벤트가 들어옴',
        told: '문서의 아웃박스에 이벤트가 두 개 있습니다. 릴레이는 아직 이전 버전을 들고 있습니다.',
      },
      'in-place': {
        name: '항목 하나만 표시됨',
        told: '릴레이는 발행한 항목 하나만 바꿨습니다. 두 번째 이벤트는 그 옆에 그대로 있습니다.',
      },
      published: { name: '두 번째도 발행됨', told: '릴레이가 문서를 다시 읽고 찾아냈습니다.' },
    },
  },
} satisfies CuredTexts<CampaignStory>;
