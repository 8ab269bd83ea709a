import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '릴레이 둘',
  brief:
    '하나가 멈춰도 발행이 계속되도록 릴레이 둘이 아웃박스 하나를 폴링합니다. 장애는 없습니다. 누가 먼저 움직일지만 고를 수 있습니다.',
  why: '어느 쪽도 표시하기 전에 두 릴레이가 같은 미발행 행을 보았습니다. 장애가 없어도 일어나는 일입니다.',
  cured: '여전히 두 번 발행되지만, 컨슈머가 중복 메시지를 알아보고 다시 처리하지 않습니다.',
};
