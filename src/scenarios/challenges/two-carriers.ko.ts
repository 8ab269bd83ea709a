import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '배달부 둘',
  brief:
    '하나가 멈춰도 일이 계속되도록 릴레이 둘이 아웃박스 하나를 비웁니다. 장애는 없습니다. 누가 먼저 움직일지만 고를 수 있습니다.',
  why: '어느 쪽도 표시하기 전에 두 릴레이가 같은 미발행 행을 보았습니다. 장애가 하나도 없어도 그렇게 됩니다.',
  cured: '사본은 여전히 둘이지만, 두 번째 것은 알아보고 아무것도 바꾸지 않습니다.',
};
