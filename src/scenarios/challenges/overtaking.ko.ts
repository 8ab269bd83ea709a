import type { ChallengeText } from '../challenge-text.ts';

export const text: ChallengeText = {
  title: '추월',
  brief:
    '릴레이 둘이 아웃박스 하나를 나눠 맡고, 상대가 잡은 행은 건너뜁니다. 그래서 장애가 없는 한 같은 행을 둘이 발행하지는 않습니다. 여기에는 장애가 없습니다. 누가 먼저 움직일지만 고를 수 있습니다.',
  why: '한 릴레이가 앞선 행을 잡고 있는 동안, 다른 릴레이가 그것을 건너뛰고 뒤의 행을 먼저 발행했습니다.',
  cured: '릴레이 하나가 ID 순서로 발행하고, 같은 주문의 나중 이벤트는 ID가 더 큽니다.',
};
