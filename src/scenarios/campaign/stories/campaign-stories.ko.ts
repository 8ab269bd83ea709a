import type { StoryTexts } from '../../form/story-text.ts';
import type { CampaignStory } from './campaign-stories.ts';

export const campaignStoryTexts = {
  'array-overwritten': {
    title: '이벤트를 지워 버린 표시',
    before: '두 번째 이벤트 전',
    watch:
      '캠페인 하나가 문서 하나이고 아웃박스가 그 안에 있습니다. 릴레이는 문서를 읽어 첫 번째 이벤트를 발행했고, 이제 발행 표시를 넣어 문서를 다시 쓸 것입니다. 그런데 그 전에 서비스 2가 두 번째 이벤트를 넣으려고 합니다.',
    watchCured:
      '같은 순간의 같은 두 변경입니다. 다만 이제 릴레이는 항목 하나만 그 자리에서 바꾸고 나머지는 건드리지 않습니다. 끝까지 실행해 보세요.',
    question: '두 변경 모두 수락되고 이벤트도 각각 아웃박스에 들어갑니다. 어느 이벤트가 발행될까요?',
    answers: {
      both: '둘 다. 하나씩 차례로',
      'first-only': '릴레이가 읽은 첫 번째만',
      'second-only': '더 새로운 두 번째만',
    },
    beats: {
      added: {
        name: '두 번째 이벤트가 들어감',
        told: '문서가 다음 버전이 되어 아웃박스에 이벤트가 둘 있습니다. 릴레이는 그 전 문서를 들고 있습니다.',
      },
      overwritten: {
        name: '덮어씀',
        told: '릴레이가 오래된 문서에 표시를 넣어 다시 썼습니다. 두 번째 이벤트도, 그 변경도 사라졌습니다.',
      },
    },
    why: '릴레이는 항목 하나를 표시하려고 오래된(stale) 문서로 전체를 덮어썼습니다(갱신 분실). 클라이언트는 “수락” 응답을 받았지만 그 사이에 커밋된 것은 지워졌습니다.',
    held: '저장소가 배열의 항목 하나만 그 자리에서 바꿨습니다. 그 사이에 들어온 두 번째 이벤트는 그대로 남아 다음에 발행되었습니다.',
    costs: '이벤트마다 문서가 커지고, 문서를 쓰는 쪽은 모두 제자리에서 바꾸거나 버전을 확인해야 합니다.',
  },
} satisfies StoryTexts<CampaignStory>;
