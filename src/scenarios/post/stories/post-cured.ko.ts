import type { CuredTexts } from '../../form/cured-text.ts';
import type { PostStory } from './post-stories.ts';

export const postCuredTexts = {
  'half-of-step-nine': {
    before: '한 번뿐인 쓰기 직전',
    beats: {
      written: {
        name: '아웃박스 행과 함께 커밋됨',
        told: '이벤트와, 보내야 한다고 적힌 행이 함께 남았습니다.',
      },
      died: {
        name: '서비스가 죽음',
        told: '미커밋 변경 목록은 사라졌지만 없어도 됩니다. 보낼 것은 테이블에 적혀 있습니다.',
      },
      sent: {
        name: '릴레이가 보냄',
        told: '릴레이가 행을 찾아 이벤트를 보냈습니다.',
      },
    },
  },
} satisfies CuredTexts<PostStory>;
