import type { CuredTexts } from '../../form/cured-text.ts';
import type { ForgettingStory } from './forgetting-stories.ts';

export const forgettingCuredTexts = {
  'name-in-the-view': {
    before: '키를 삭제하기 전',
    beats: {
      deleted: {
        name: '사라진 키',
        told: '로그는 그대로이고, 그 안의 이름은 뜻 없는 문자열이 되었습니다.',
      },
      told: {
        name: '덮어씀',
        told: 'CustomerForgotten이 프로젝션에 도착했습니다. 이제 그 행의 이름은 FORGOTTEN입니다.',
      },
    },
  },
  'name-in-the-snapshot': {
    before: '키를 삭제하기 전',
    beats: {
      deleted: {
        name: '사라진 키',
        told: '한 행을 삭제했을 뿐인데 이벤트도 스냅샷도 더는 이름을 말해 주지 않습니다.',
      },
      told: {
        name: '덮어씀',
        told: '이름을 평문으로 가지고 있던 읽기 모델도 통보를 받았습니다.',
      },
    },
  },
} satisfies CuredTexts<ForgettingStory>;
